import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { alumni } from './alumni.ts';
import { barriers } from './barriers.ts';
import { destinationsUsed } from './destinations-used.ts';
import { earlierRecords } from './earlier-records.ts';
import { en } from './en.ts';
import { longerTermDestinations } from './longer-term-destinations.ts';
import { recordsUsed } from './records-used.ts';
import { records } from './records.ts';
import { stereotypesAndAspiration } from './stereotypes-and-aspiration.ts';

/** Benchmark 3: each learner, fairness, records and destinations. By analogy with the text for schools, as for colleges. */
export const needsOfEachYoungPerson = defineBenchmark({
  id: 'needs-of-each-young-person',
  criteria: [
    stereotypesAndAspiration,
    barriers,
    records,
    earlierRecords,
    recordsUsed,
    destinationsUsed,
    longerTermDestinations,
    alumni,
  ],
  score: pointsShared(),
  messages: { en },
});
