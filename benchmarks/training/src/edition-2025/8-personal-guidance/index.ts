import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { meeting } from './meeting.ts';
import { offerKnown } from './offer-known.ts';
import { scheduled } from './scheduled.ts';
import { workingTogether } from './working-together.ts';

/** Benchmark 8: somebody trained to talk to. */
export const personalGuidance = defineBenchmark({
  id: 'personal-guidance',
  params: {
    meetings: integerParam({ min: 1, max: 4, default: 1 }),
  },
  criteria: [meeting, scheduled, offerKnown, workingTogether],
  score: pointsShared(),
  messages: { en },
});
