import { sql } from '@mikro-orm/postgresql';
import { noteRead } from '../ledger/index.ts';
import { pageWindow, readCursor, writeCursor, type Connection, type PageArgs } from '../platform/connection.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { BenchmarkComparison, Movement } from './compare.ts';
import type { Rescoring } from './rescoring.entity.ts';

/** One assessment of a comparison. */
export interface RescoredRow {
  readonly rescoringId: string;
  readonly institutionId: string;
  readonly assessmentId: string;
  /** Its place among all that were compared, from 0. */
  readonly place: number;
  readonly movement: Movement;
  readonly achievedBefore: number;
  readonly applicableBefore: number;
  readonly achievedAfter: number | null;
  readonly applicableAfter: number | null;
  readonly unanswered: number;
  /** Benchmarks that come to something else. */
  readonly changes: readonly BenchmarkComparison[];
}

/**
 * One page of the assessments that move one way, in the order in which they were compared. It goes on from a place,
 * so that a page far down costs no more than the first.
 */
export async function listRescored(
  context: RequestContext,
  { id, summary }: Rescoring,
  { movement, ...page }: PageArgs & { readonly movement: Movement },
): Promise<Connection<RescoredRow>> {
  const list = `rescored ${id} ${movement}`;
  const { limit } = pageWindow(page, list);
  const after = page.after ? readCursor(page.after, list) : -1;
  const rows = await context.em.execute<RescoredRow[]>(
    sql`select rescoring_id as "rescoringId", institution_id as "institutionId", assessment_id as "assessmentId", place, movement,
          achieved_before as "achievedBefore", applicable_before as "applicableBefore", achieved_after as "achievedAfter",
          applicable_after as "applicableAfter", unanswered, changes
        from rescored_assessment where rescoring_id = ${id} and movement = ${movement} and place > ${after}
        order by place limit ${limit}`,
  );
  const nodes = rows.slice(0, limit - 1);
  await noteRead(
    context,
    nodes.map(({ institutionId }) => institutionId),
    'benchmark',
  );
  const edges = nodes.map((node) => ({ cursor: writeCursor(node.place, list), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > nodes.length,
      hasPreviousPage: after >= 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: summary[movement],
  };
}
