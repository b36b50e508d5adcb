import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { destinationsAccurate } from './destinations-accurate.ts';
import { destinationsKept } from './destinations-kept.ts';
import { destinationsUsed } from './destinations-used.ts';
import { en } from './en.ts';
import { records } from './records.ts';
import { recordsAccess } from './records-access.ts';
import { stereotypesAndAspiration } from './stereotypes-and-aspiration.ts';

/** Benchmark 3, which was “each pupil” until 2025. Eleven answers of one point. The id is that of the same benchmark in 2025. */
export const needsOfEachPupil = defineBenchmark({
  id: 'needs-of-each-young-person',
  criteria: [
    stereotypesAndAspiration,
    records,
    recordsAccess,
    destinationsKept,
    destinationsAccurate,
    destinationsUsed,
  ],
  score: pointsShared(),
  messages: { en },
});
