import type { Pool } from 'pg';
import type { Constants } from './constants.ts';
import { OUTCOMES, rowsOf, STATES } from './rows.ts';
import { summary } from './shapes.ts';

/** The aggregates of a round of a programme: three statements at once, whose sums PostgreSQL makes. */
export async function readSummary(
  pool: Pool,
  { benchmarksOf, editionOf, roundBefore }: Constants,
  { programmeId, roundId }: { readonly programmeId: string; readonly roundId: string },
) {
  const earlier = roundBefore(roundId);
  const [[states], outcomes, before] = await Promise.all([
    rowsOf(pool, STATES, [programmeId, roundId]),
    rowsOf(pool, OUTCOMES, [roundId]),
    earlier === null ? null : rowsOf(pool, OUTCOMES, [earlier]),
  ]);
  if (!states) throw new TypeError('a sum has a row');
  return summary({ states, outcomes, before }, benchmarksOf(editionOf(programmeId)));
}
