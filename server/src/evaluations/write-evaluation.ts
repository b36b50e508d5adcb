import { sql, type EntityManager } from '@mikro-orm/postgresql';
import type { Evaluation, EvidenceFact, Receipt } from '@waymark/kit';
import { executeWithin } from '../persistence/execute-within.ts';
import type { StoredEvaluation } from './evaluation.entity.ts';

interface Evaluated {
  readonly institutionId: string;
  readonly id: string;
  readonly roundId: string;
  readonly revision: number;
}

/** What stays with a result that is frozen, so that it can be computed again. */
export interface Frozen {
  readonly receipt: Receipt;
  readonly evidence: readonly EvidenceFact[];
}

/**
 * Writes the present evaluation of an assessment and its flat results, in the same transaction as the change that
 * caused it: what is acknowledged and what is shown cannot differ.
 *
 * @param em the transaction's own entity manager
 * @returns what is stored now
 */
export async function writeEvaluation(
  em: EntityManager,
  { institutionId, id: assessmentId, roundId, revision }: Evaluated,
  result: Evaluation,
  frozen: Frozen | null = null,
): Promise<StoredEvaluation> {
  const { headline, answered, items, complete, asOf } = result;
  const { receipt, evidence } = frozen ?? { receipt: null, evidence: null };
  const [scorable, achieved, applicable] = [headline !== null, headline?.achieved ?? 0, headline?.applicable ?? 0];
  const flat = result.benchmarks.map(({ slot, outcome, percent, points, possible }) => ({
    slot,
    outcome,
    percent,
    points,
    possible,
  }));
  await executeWithin(
    em,
    sql`with whole as (
      insert into evaluation (institution_id, assessment_id, revision, result, receipt, evidence, scorable, achieved, applicable,
        answered, items, complete, as_of)
      values (${institutionId}, ${assessmentId}, ${revision}, ${JSON.stringify(result)}, ${json(receipt)}, ${json(evidence)},
        ${scorable}, ${achieved}, ${applicable}, ${answered}, ${items}, ${complete}, ${asOf})
      on conflict (institution_id, assessment_id) do update set revision = excluded.revision, result = excluded.result,
        receipt = excluded.receipt, evidence = excluded.evidence, scorable = excluded.scorable, achieved = excluded.achieved,
        applicable = excluded.applicable, answered = excluded.answered, items = excluded.items, complete = excluded.complete,
        as_of = excluded.as_of)
    insert into benchmark_result (institution_id, assessment_id, slot, round_id, outcome, percent, points, possible)
    select ${institutionId}, ${assessmentId}, b.slot, ${roundId}, b.outcome, b.percent, b.points, b.possible
    from jsonb_to_recordset(${JSON.stringify(flat)}::jsonb) as b (slot text, outcome text, percent int, points int, possible int)
    on conflict (institution_id, assessment_id, slot) do update set round_id = excluded.round_id, outcome = excluded.outcome,
      percent = excluded.percent, points = excluded.points, possible = excluded.possible`,
  );
  const figures = { scorable, achieved, applicable, answered, items, complete, asOf };
  return { institutionId, assessmentId, revision, result, receipt, evidence, ...figures };
}

const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));
