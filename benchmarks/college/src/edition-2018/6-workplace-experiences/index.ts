import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { inTheProgramme } from './in-the-programme.ts';

/** Benchmark 6: places of work. */
export const workplaceExperiences = defineBenchmark({
  id: 'workplace-experiences',
  criteria: [inTheProgramme],
  score: pointsShared(),
  messages: { en },
});
