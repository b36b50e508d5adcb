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
import { tailored } from './tailored.ts';

/** Benchmark 3: each pupil, fairness, records and destinations. */
export const needsOfEachYoungPerson = defineBenchmark({
  id: 'needs-of-each-young-person',
  criteria: [
    stereotypesAndAspiration,
    barriers,
    tailored,
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
