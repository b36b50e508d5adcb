import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { everyYear } from './every-year.ts';

/** Benchmark 5: people from the world of work. Four points. */
export const employerEncounters = defineBenchmark({
  id: 'employer-encounters',
  criteria: [everyYear],
  score: pointsShared(),
  messages: { en },
});
