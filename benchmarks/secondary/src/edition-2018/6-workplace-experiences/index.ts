import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { byEighteen } from './by-eighteen.ts';
import { bySixteen } from './by-sixteen.ts';
import { en } from './en.ts';

/** Benchmark 6: places of work. Four points, and four more with a sixth form. */
export const workplaceExperiences = defineBenchmark({
  id: 'workplace-experiences',
  criteria: [bySixteen, byEighteen],
  score: pointsShared(),
  messages: { en },
});
