import type { Edition, EditionBenchmark, EditionCriterion } from '../edition.ts';

/** One criterion, its benchmark and its place. */
export interface PlacedCriterion {
  /** `benchmark-id/criterion-id`. */
  readonly path: string;
  readonly benchmark: EditionBenchmark;
  readonly criterion: EditionCriterion;
}

/** Every criterion of an edition, in order. */
export const criteriaOf = (edition: Edition): readonly PlacedCriterion[] =>
  edition.benchmarks.flatMap((benchmark) =>
    benchmark.criteria.map((criterion) => ({ path: `${benchmark.id}/${criterion.id}`, benchmark, criterion })),
  );
