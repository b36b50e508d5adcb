import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { adapted } from './adapted.ts';
import { ambitions } from './ambitions.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { handedOn } from './handed-on.ts';
import { roleModels } from './role-models.ts';
import { stereotypes } from './stereotypes.ts';
import { whoTookPart } from './who-took-part.ts';

/** Benchmark P3 of the North East: each child, and fairness. */
export const needsOfEachPupil = defineBenchmark({
  id: 'needs-of-each-pupil',
  criteria: [stereotypes, roleModels, adapted, whoTookPart, ambitions, handedOn],
  score: pointsShared(),
  messages: { en, cy },
});
