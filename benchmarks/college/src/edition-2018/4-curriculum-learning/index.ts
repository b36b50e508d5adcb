import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { subjectLearning } from './subject-learning.ts';

/** Benchmark 4: courses and careers. */
export const curriculumLearning = defineBenchmark({
  id: 'curriculum-learning',
  criteria: [subjectLearning],
  score: pointsShared(),
  messages: { en },
});
