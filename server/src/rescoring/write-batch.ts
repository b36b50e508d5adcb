import { sql, type EntityManager } from '@mikro-orm/postgresql';
import type { Comparison } from './compare.ts';
import type { Cursor } from './read-batch.ts';
import type { RescoringSummary } from './summary.ts';

/** Compared assessments, in order, and what they bring the run to. */
export interface Compared {
  readonly comparisons: readonly Comparison[];
  /** How many were compared before them. */
  readonly done: number;
  /** The assessment that was compared last before them; null for none. */
  readonly after: Cursor | null;
  /** Of all that is compared, these included. */
  readonly summary: RescoringSummary;
}

/**
 * Writes a batch, and where it ends, in one statement: after a fall the run goes on at the next. Nothing is written when
 * the run was cancelled, or somebody else has written this batch.
 *
 * @returns whether it was written
 */
export async function writeBatch(em: EntityManager, id: string, compared: Compared): Promise<boolean> {
  const { comparisons, done, after, summary } = compared;
  const last = comparisons.at(-1);
  if (!last) return true;
  const rows = JSON.stringify(comparisons.map((comparison, index) => rowOf(comparison, done + index)));
  const [written] = await em.execute<{ runs: number }[]>(sql`
    with run as (
      update rescoring set done = ${done + comparisons.length}, summary = ${JSON.stringify(summary)}::jsonb,
        last_institution_id = ${last.institutionId}, last_assessment_id = ${last.assessmentId}
      where id = ${id} and state = 'running'
        and last_institution_id is not distinct from ${after?.institutionId ?? null}::uuid
        and last_assessment_id is not distinct from ${after?.assessmentId ?? null}::uuid
      returning id),
    rows as (
      insert into rescored_assessment (institution_id, assessment_id, rescoring_id, place, movement, achieved_before,
        applicable_before, achieved_after, applicable_after, unanswered, changes)
      select r.institution_id, r.assessment_id, run.id, r.place, r.movement, r.achieved_before, r.applicable_before,
        r.achieved_after, r.applicable_after, r.unanswered, r.changes
      from run, jsonb_to_recordset(${rows}::jsonb) as r(institution_id uuid, assessment_id uuid, place int, movement text,
        achieved_before int, applicable_before int, achieved_after int, applicable_after int, unanswered int, changes jsonb))
    select count(*)::int as runs from run`);
  return written?.runs === 1;
}

const rowOf = (comparison: Comparison, place: number) => ({
  institution_id: comparison.institutionId,
  assessment_id: comparison.assessmentId,
  place,
  movement: comparison.movement,
  achieved_before: comparison.achievedBefore,
  applicable_before: comparison.applicableBefore,
  achieved_after: comparison.achievedAfter,
  applicable_after: comparison.applicableAfter,
  unanswered: comparison.unanswered,
  changes: comparison.benchmarks.filter(({ before, after }) => before !== after),
});
