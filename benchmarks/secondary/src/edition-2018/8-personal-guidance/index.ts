import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { byEighteen } from './by-eighteen.ts';
import { bySixteen } from './by-sixteen.ts';
import { en } from './en.ts';

/** Benchmark 8: somebody trained to talk to. Four points, and four more with a sixth form. */
export const personalGuidance = defineBenchmark({
  id: 'personal-guidance',
  criteria: [bySixteen, byEighteen],
  score: pointsShared(),
  messages: { en },
});
