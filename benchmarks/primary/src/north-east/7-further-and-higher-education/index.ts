import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { knowsRoutes } from './knows-routes.ts';
import { meetsSomebody } from './meets-somebody.ts';

/** Benchmark P7 of the North East: what comes after school. Title and statement assumed. */
export const furtherAndHigherEducation = defineBenchmark({
  id: 'further-and-higher-education',
  params: {
    routeMeetings: integerParam({ min: 1, max: 4, default: 1 }),
  },
  criteria: [knowsRoutes, meetsSomebody],
  score: pointsShared(),
  messages: { en, cy },
});
