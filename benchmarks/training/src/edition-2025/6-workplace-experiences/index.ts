import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { inTheProgramme } from './in-the-programme.ts';
import { marks } from './marks.ts';

/** Benchmark 6: places of work. */
export const workplaceExperiences = defineBenchmark({
  id: 'workplace-experiences',
  params: {
    experiences: integerParam({ min: 1, max: 4, default: 1 }),
  },
  criteria: [inTheProgramme, marks],
  score: pointsShared(),
  messages: { en },
});
