import type { EntityManager } from '@mikro-orm/postgresql';
import type { Evaluation, EvidenceFact, Receipt } from '@waymark/kit';
import { BenchmarkResult, StoredEvaluation } from './evaluation.entity.ts';

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
 */
export async function writeEvaluation(
  em: EntityManager,
  assessment: Evaluated,
  result: Evaluation,
  frozen: Frozen | null = null,
): Promise<void> {
  const { institutionId, id: assessmentId, roundId, revision } = assessment;
  const { headline, answered, items, complete, asOf } = result;
  await em.upsert(StoredEvaluation, {
    institutionId,
    assessmentId,
    revision,
    // The kit's findings are frozen, and the ORM converts what it is given in place.
    result: structuredClone(result),
    receipt: structuredClone(frozen?.receipt ?? null),
    evidence: structuredClone(frozen?.evidence ?? null),
    scorable: headline !== null,
    achieved: headline?.achieved ?? 0,
    applicable: headline?.applicable ?? 0,
    answered,
    items,
    complete,
    asOf,
  });
  await em.upsertMany(
    BenchmarkResult,
    result.benchmarks.map(({ slot, outcome, percent, points, possible }) => ({
      institutionId,
      assessmentId,
      slot,
      roundId,
      outcome,
      percent,
      points,
      possible,
    })),
  );
}
