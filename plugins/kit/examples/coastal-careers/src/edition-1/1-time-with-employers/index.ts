import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { daysEachYear } from './days-each-year.ts';
import { en } from './en.ts';
import { harbour } from './harbour.ts';

/** Promise 1: shares by year group. */
export const timeWithEmployers = defineBenchmark({
  id: 'time-with-employers',
  params: { days: integerParam({ min: 1, max: 10, default: 1 }) },
  criteria: [daysEachYear, harbour],
  score: pointsShared(),
  messages: { en },
});
