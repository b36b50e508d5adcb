import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { adviserAvailable } from './adviser-available.ts';
import { en } from './en.ts';
import { meeting } from './meeting.ts';

/** Benchmark 8: somebody trained to talk to. */
export const personalGuidance = defineBenchmark({
  id: 'personal-guidance',
  criteria: [meeting, adviserAvailable],
  score: pointsShared(),
  messages: { en },
});
