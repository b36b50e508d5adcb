import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { byTheEndOfKeyStage2 } from './by-the-end-of-key-stage-2.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { inKeyStage1 } from './in-key-stage-1.ts';
import { prepared } from './prepared.ts';

/** Benchmark P6 of the North East: places of work. Title and statement assumed. */
export const workplaceExperiences = defineBenchmark({
  id: 'workplace-experiences',
  params: {
    workplaceExperiences: integerParam({ min: 1, max: 4, default: 1 }),
  },
  criteria: [byTheEndOfKeyStage2, inKeyStage1, prepared],
  score: pointsShared(),
  messages: { en, cy },
});
