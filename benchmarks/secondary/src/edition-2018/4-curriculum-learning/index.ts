import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { fourSubjects } from './four-subjects.ts';
import { stemByFourteen } from './stem-by-fourteen.ts';

/** Benchmark 4: subjects and careers. Sixteen points. */
export const curriculumLearning = defineBenchmark({
  id: 'curriculum-learning',
  criteria: [stemByFourteen, fourSubjects],
  score: pointsShared(),
  messages: { en },
});
