import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { movingOn } from './moving-on.ts';
import { yearlyConversation } from './yearly-conversation.ts';

/** Benchmark P8 of the North East: somebody to talk to. Title and statement assumed. */
export const personalGuidance = defineBenchmark({
  id: 'personal-guidance',
  criteria: [yearlyConversation, movingOn],
  score: pointsShared(),
  messages: { en, cy },
});
