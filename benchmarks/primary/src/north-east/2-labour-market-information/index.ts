import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { childrenMeetJobs } from './children-meet-jobs.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { familiesInformed } from './families-informed.ts';
import { staffKnow } from './staff-know.ts';

/** Benchmark P2 of the North East: what jobs there are. */
export const labourMarketInformation = defineBenchmark({
  id: 'labour-market-information',
  criteria: [childrenMeetJobs, familiesInformed, staffKnow],
  score: pointsShared(),
  messages: { en, cy },
});
