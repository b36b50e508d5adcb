import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { parentsEncouraged } from './parents-encouraged.ts';
import { pupilsUse } from './pupils-use.ts';

/** Benchmark 2: what careers there are, and what they ask for. Four points and one. */
export const labourMarketInformation = defineBenchmark({
  id: 'labour-market-information',
  criteria: [pupilsUse, parentsEncouraged],
  score: pointsShared(),
  messages: { en },
});
