import type { Edition, EditionBenchmark, EditionCriterion } from '@waymark/kit';

/**
 * The name of a criterion across editions: `set-id:benchmark-id/criterion-id`, the set being the one that first
 * defined it. Evidence is linked by it, so that a file proves the same thing in the next edition and in an adapted one.
 */
export function criterionKey(
  benchmark: Pick<EditionBenchmark, 'id'>,
  criterion: Pick<EditionCriterion, 'id' | 'origin'>,
): string {
  const [set] = criterion.origin.set.split('/');
  return `${set}:${benchmark.id}/${criterion.id}`;
}

/** The name of a criterion within its edition, by which answers are stored: `benchmark-id/criterion-id`. */
export const withinEdition = (
  benchmark: Pick<EditionBenchmark, 'id'>,
  criterion: Pick<EditionCriterion, 'id'>,
): string => `${benchmark.id}/${criterion.id}`;

/** A criterion of an edition with its place. */
export interface PlacedCriterion {
  readonly benchmark: EditionBenchmark;
  readonly criterion: EditionCriterion;
}

/** Finds a criterion by its key, across editions or within this one. */
export function findCriterion(edition: Edition, key: string): PlacedCriterion | null {
  for (const benchmark of edition.benchmarks) {
    for (const criterion of benchmark.criteria) {
      if (criterionKey(benchmark, criterion) === key || withinEdition(benchmark, criterion) === key)
        return { benchmark, criterion };
    }
  }
  return null;
}

/** Names the criteria that evidence supports as this edition names them; what it does not have is left out. */
export function evidenceWithin<Evidence extends { readonly criteria: readonly string[] }>(
  edition: Edition,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  if (evidence.length === 0) return [];
  const nameOf = new Map(
    edition.benchmarks.flatMap((benchmark) =>
      benchmark.criteria.map(
        (criterion) => [criterionKey(benchmark, criterion), withinEdition(benchmark, criterion)] as const,
      ),
    ),
  );
  return evidence.flatMap((item) => {
    const criteria = item.criteria.flatMap((key) => nameOf.get(key) ?? []);
    return criteria.length === 0 ? [] : [{ ...item, criteria }];
  });
}

/** Names the criteria that evidence supports as they are named across editions: the way back from `evidenceWithin`. */
export function keyedEvidence<Evidence extends { readonly criteria: readonly string[] }>(
  edition: Edition,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  if (evidence.length === 0) return [];
  const keyOf = new Map(
    edition.benchmarks.flatMap((benchmark) =>
      benchmark.criteria.map(
        (criterion) => [withinEdition(benchmark, criterion), criterionKey(benchmark, criterion)] as const,
      ),
    ),
  );
  return evidence.map((item) => ({ ...item, criteria: item.criteria.flatMap((name) => keyOf.get(name) ?? []) }));
}
