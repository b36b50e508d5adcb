import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { byEighteen } from './by-eighteen.ts';
import { bySixteen } from './by-sixteen.ts';
import { en } from './en.ts';
import { offerKnown } from './offer-known.ts';
import { timetabled } from './timetabled.ts';
import { workingTogether } from './working-together.ts';

/** Benchmark 8: somebody trained to talk to. */
export const personalGuidance = defineBenchmark({
  id: 'personal-guidance',
  params: {
    meetingsBySixteen: integerParam({ min: 1, max: 4, default: 1 }),
    meetingsByEighteen: integerParam({ min: 1, max: 4, default: 1 }),
  },
  criteria: [bySixteen, byEighteen, timetabled, offerKnown, workingTogether],
  score: pointsShared(),
  messages: { en },
});
