import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { everySubject } from './every-subject.ts';
import { staffDevelopment } from './staff-development.ts';

/** Benchmark 4: subjects and careers. */
export const curriculumLearning = defineBenchmark({
  id: 'curriculum-learning',
  criteria: [everySubject, staffDevelopment],
  score: pointsShared(),
  messages: { en },
});
