import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { marks } from './marks.ts';
import { nextSteps } from './next-steps.ts';

/** Benchmark 7: what comes next. */
export const furtherAndHigherEducation = defineBenchmark({
  id: 'further-and-higher-education',
  criteria: [nextSteps, marks],
  score: pointsShared(),
  messages: { en },
});
