import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { everyYear } from './every-year.ts';
import { inCurriculumArea } from './in-curriculum-area.ts';
import { marks } from './marks.ts';

/** Benchmark 5: people from the world of work. */
export const employerEncounters = defineBenchmark({
  id: 'employer-encounters',
  params: {
    encounters: integerParam({ min: 1, max: 6, default: 2 }),
    encountersInArea: integerParam({ min: 1, max: 6, default: 1 }),
  },
  criteria: [everyYear, inCurriculumArea, marks],
  score: pointsShared(),
  messages: { en },
});
