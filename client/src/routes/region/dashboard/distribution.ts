/** How many institutions achieved how many benchmarks. */
export interface DistributionPart {
  readonly achieved: number;
  readonly institutions: number;
}

/** What a distribution says in one sentence: at least half of those that have begun achieved so many. */
export interface DistributionHeadline {
  readonly begun: number;
  /** Largest number that at least half achieved. */
  readonly halfAchieved: number;
  readonly institutionsAtHalf: number;
  readonly all: number;
}

/** One bar for every number from none to all, also for those that nobody has. */
export function barsFor(distribution: readonly DistributionPart[], benchmarks: number): readonly DistributionPart[] {
  return Array.from({ length: benchmarks + 1 }, (_, achieved) => ({
    achieved,
    institutions: distribution.find((part) => part.achieved === achieved)?.institutions ?? 0,
  }));
}

/** The sentence's numbers; null while nobody has begun. */
export function distributionHeadline(bars: readonly DistributionPart[]): DistributionHeadline | null {
  const begun = bars.reduce((sum, { institutions }) => sum + institutions, 0);
  if (begun === 0) return null;
  const atLeast = (count: number): number =>
    bars.filter(({ achieved }) => achieved >= count).reduce((sum, { institutions }) => sum + institutions, 0);
  const half = bars.toReversed().find(({ achieved }) => atLeast(achieved) * 2 >= begun)?.achieved ?? 0;
  return { begun, halfAchieved: half, institutionsAtHalf: atLeast(half), all: bars.at(-1)?.institutions ?? 0 };
}
