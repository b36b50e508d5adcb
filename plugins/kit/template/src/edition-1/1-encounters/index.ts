import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { everyYear } from './every-year.ts';
import { prepared } from './prepared.ts';

/** Benchmark 1: people from the world of work. */
export const encounters = defineBenchmark({
  id: 'encounters',
  params: { encounters: integerParam({ min: 1, max: 6, default: 1 }) },
  criteria: [everyYear, prepared],
  score: pointsShared(),
  messages: { en },
});
