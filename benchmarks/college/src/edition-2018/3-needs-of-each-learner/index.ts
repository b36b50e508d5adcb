import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { destinationsKept } from './destinations-kept.ts';
import { destinationsUsed } from './destinations-used.ts';
import { earlierRecords } from './earlier-records.ts';
import { en } from './en.ts';
import { records } from './records.ts';
import { recordsAccess } from './records-access.ts';
import { stereotypesAndAspiration } from './stereotypes-and-aspiration.ts';

/** Benchmark 3, which was “each student” until 2025. The id is that of the same benchmark in 2025. */
export const needsOfEachLearner = defineBenchmark({
  id: 'needs-of-each-young-person',
  criteria: [stereotypesAndAspiration, records, recordsAccess, earlierRecords, destinationsKept, destinationsUsed],
  score: pointsShared(),
  messages: { en },
});
