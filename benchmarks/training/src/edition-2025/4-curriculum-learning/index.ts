import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { staffDevelopment } from './staff-development.ts';
import { subjectLearning } from './subject-learning.ts';

/** Benchmark 4: courses and careers. */
export const curriculumLearning = defineBenchmark({
  id: 'curriculum-learning',
  criteria: [subjectLearning, staffDevelopment],
  score: pointsShared(),
  messages: { en },
});
