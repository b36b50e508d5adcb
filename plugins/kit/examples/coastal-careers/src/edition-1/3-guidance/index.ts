import { defineBenchmark, integerParam } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { en } from './en.ts';
import { interviews } from './interviews.ts';

/** Promise 3: counts, by a rule and with evidence of our own. */
export const guidance = defineBenchmark({
  id: 'guidance',
  params: { interviews: integerParam({ min: 1, max: 100, default: 5 }) },
  criteria: [interviews],
  score: pointsShared(),
  messages: { en },
});
