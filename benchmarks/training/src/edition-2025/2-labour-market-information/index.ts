import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { learnersUse } from './learners-use.ts';
import { parentsSupported } from './parents-supported.ts';

/** Benchmark 2: what careers there are, and what they ask for. */
export const labourMarketInformation = defineBenchmark({
  id: 'labour-market-information',
  criteria: [learnersUse, parentsSupported],
  score: pointsShared(),
  messages: { en },
});
