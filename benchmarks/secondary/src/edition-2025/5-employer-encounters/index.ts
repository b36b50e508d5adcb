import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { encounterDelivery } from './encounter-delivery.ts';
import { everyYear } from './every-year.ts';
import { marks } from './marks.ts';
import { variety } from './variety.ts';

/** Benchmark 5: people from the world of work. */
export const employerEncounters = defineBenchmark({
  id: 'employer-encounters',
  params: {
    encounters: integerParam({ min: 1, max: 6, default: 1 }),
  },
  criteria: [everyYear, marks, variety, encounterDelivery],
  score: pointsShared(),
  messages: { en },
});
