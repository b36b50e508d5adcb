import type { Edition, EditionBenchmark, EditionCriterion } from '../../edition.ts';
import type { EvidenceType } from '../../evidence-type.ts';
import type { BenchmarkModule } from '../../module.ts';
import { encounterLog, smallModule } from '../small-set.ts';

/** A module that breaks one promise, and where that is to be found. */
export interface Plant {
  readonly module: () => unknown;
  readonly path: string;
}

/** Planted violations by the code of the clause that finds them. */
export type Plants = Readonly<Record<string, Plant>>;

type Mutable = { -readonly [Key in keyof BenchmarkModule]: BenchmarkModule[Key] };

export const withEdition = (change: (edition: Edition) => Edition): BenchmarkModule => ({
  ...smallModule,
  sets: smallModule.sets.map((set) => ({ ...set, edition: change(set.edition) })),
});
export const withBenchmark = (change: (benchmark: EditionBenchmark) => EditionBenchmark): BenchmarkModule =>
  withEdition((edition) => ({
    ...edition,
    benchmarks: edition.benchmarks.map((one, index) => (index === 0 ? change(one) : one)),
  }));
export const withCriterion = (change: (criterion: EditionCriterion) => EditionCriterion, which = 0): BenchmarkModule =>
  withBenchmark((benchmark) => ({
    ...benchmark,
    criteria: benchmark.criteria.map((one, index) => (index === which ? change(one) : one)),
  }));
export const withEvidence = (change: Partial<EvidenceType>): BenchmarkModule => ({
  ...smallModule,
  evidenceTypes: [{ ...encounterLog, ...change }],
});
export const withModule = (change: Partial<Mutable>): BenchmarkModule => ({ ...smallModule, ...change });
