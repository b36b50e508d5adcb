import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { parentsSupported } from './parents-supported.ts';
import { pupilsUse } from './pupils-use.ts';
import { sendInformation } from './send-information.ts';
import { staffInformed } from './staff-informed.ts';

/** Benchmark 2: what careers there are, and what they ask for. */
export const labourMarketInformation = defineBenchmark({
  id: 'labour-market-information',
  criteria: [pupilsUse, parentsSupported, staffInformed, sendInformation],
  score: pointsShared(),
  messages: { en },
});
