import { defineEntity, p } from '@mikro-orm/postgresql';
import type { BenchmarkOutcome, Evaluation, EvidenceFact, Receipt } from '@waymark/kit';

const StoredEvaluationSchema = defineEntity({
  name: 'StoredEvaluation',
  tableName: 'evaluation',
  properties: {
    institutionId: p.uuid().primary(),
    assessmentId: p.uuid().primary(),
    /** The assessment's revision that it holds for. */
    revision: p.integer(),
    result: p.json<Evaluation>(),
    /** Only once frozen by submission. */
    receipt: p.json<Receipt>().nullable(),
    /** What the rules saw of the evidence, once frozen: the pieces themselves may change. Null for what was frozen before it was kept. */
    evidence: p.json<readonly EvidenceFact[]>().nullable(),
    /** False when the set's own rule failed, so that there is no headline. */
    scorable: p.boolean().default(true),
    achieved: p.integer(),
    applicable: p.integer(),
    answered: p.integer(),
    items: p.integer(),
    complete: p.boolean(),
    asOf: p.date(),
  },
});

/** All findings of one assessment at its present revision. */
export class StoredEvaluation extends StoredEvaluationSchema.class {}
StoredEvaluationSchema.setClass(StoredEvaluation);

const BenchmarkResultSchema = defineEntity({
  name: 'BenchmarkResult',
  tableName: 'benchmark_result',
  properties: {
    institutionId: p.uuid().primary(),
    assessmentId: p.uuid().primary(),
    slot: p.text().primary(),
    roundId: p.uuid(),
    outcome: p.string().$type<BenchmarkOutcome>(),
    /** Whole percent, 0 to 100. */
    percent: p.integer().nullable(),
    points: p.integer(),
    possible: p.integer(),
  },
});

/** One benchmark of one assessment, flat: what dashboards read. */
export class BenchmarkResult extends BenchmarkResultSchema.class {}
BenchmarkResultSchema.setClass(BenchmarkResult);
