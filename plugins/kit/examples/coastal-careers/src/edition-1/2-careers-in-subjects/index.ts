import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { waysInSubjects } from './ways-in-subjects.ts';

/** Promise 2: a checklist by subject. */
export const careersInSubjects = defineBenchmark({
  id: 'careers-in-subjects',
  params: { ways: integerParam({ min: 1, max: 4, default: 2 }) },
  criteria: [waysInSubjects],
  score: pointsShared(),
  messages: { en },
});
