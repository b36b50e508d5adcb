import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { everyYear } from './every-year.ts';
import { inCurriculumArea } from './in-curriculum-area.ts';
import { partTimeWork } from './part-time-work.ts';

/** Benchmark 5: people from the world of work. */
export const employerEncounters = defineBenchmark({
  id: 'employer-encounters',
  criteria: [everyYear, inCurriculumArea, partTimeWork],
  score: pointsShared(),
  messages: { en },
});
