import type { BenchmarkComparison, Comparison, Movement } from './compare.ts';

/** What a comparison has come to so far. Counts are of assessments. */
export interface RescoringSummary extends Readonly<Record<Movement, number>> {
  /** How many achieved 0, 1, 2 … benchmarks, of those that could be scored both ways. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Items that would still have to be answered, of all assessments together. */
  readonly unanswered: number;
  /** By the place of the benchmark. */
  readonly benchmarks: Readonly<Record<string, BenchmarkCounts>>;
  /** How many were answered under each edition, by its id. */
  readonly editions: Readonly<Record<string, number>>;
}

/** Of one benchmark: how many have achieved it, and how many would come to it or fall out of it. */
export interface BenchmarkCounts {
  /** Of those whose edition has a benchmark that corresponds. */
  readonly before: number;
  readonly after: number;
  readonly gained: number;
  readonly lost: number;
}

export const NOTHING_YET: RescoringSummary = {
  gains: 0,
  loses: 0,
  same: 0,
  unscorable: 0,
  before: [],
  after: [],
  unanswered: 0,
  benchmarks: {},
  editions: {},
};

const NO_COUNTS: BenchmarkCounts = { before: 0, after: 0, gained: 0, lost: 0 };

/** Adds comparisons to a sum, which stays as it was. */
export function addTo(summary: RescoringSummary, comparisons: readonly Comparison[]): RescoringSummary {
  const scored = comparisons.filter(({ movement }) => movement !== 'unscorable');
  const moved = (wanted: Movement): number =>
    summary[wanted] + comparisons.filter(({ movement }) => movement === wanted).length;
  return {
    gains: moved('gains'),
    loses: moved('loses'),
    same: moved('same'),
    unscorable: moved('unscorable'),
    before: tallied(
      summary.before,
      scored.map(({ achievedBefore }) => achievedBefore),
    ),
    after: tallied(
      summary.after,
      scored.map(({ achievedAfter }) => achievedAfter ?? 0),
    ),
    unanswered: comparisons.reduce((sum, { unanswered }) => sum + unanswered, summary.unanswered),
    benchmarks: withBenchmarks(summary.benchmarks, comparisons),
    editions: withEditions(summary.editions, comparisons),
  };
}

function tallied(tally: readonly number[], figures: readonly number[]): readonly number[] {
  const counts = Array.from({ length: Math.max(tally.length, ...figures.map((figure) => figure + 1)) }, (_, index) =>
    Number(tally[index] ?? 0),
  );
  for (const figure of figures) counts[figure] = (counts[figure] ?? 0) + 1;
  return counts;
}

function withBenchmarks(
  counted: RescoringSummary['benchmarks'],
  comparisons: readonly Comparison[],
): RescoringSummary['benchmarks'] {
  const counts = new Map(Object.entries(counted));
  for (const { benchmarks } of comparisons) {
    for (const one of benchmarks) counts.set(one.slot, withOne(counts.get(one.slot) ?? NO_COUNTS, one));
  }
  return Object.fromEntries(counts);
}

function withOne(counts: BenchmarkCounts, { before, after }: BenchmarkComparison): BenchmarkCounts {
  const [had, has] = [before === 'achieved', after === 'achieved'];
  return {
    before: counts.before + Number(had),
    after: counts.after + Number(has),
    gained: counts.gained + Number(has && !had && before !== null),
    lost: counts.lost + Number(had && !has),
  };
}

function withEditions(
  counted: RescoringSummary['editions'],
  comparisons: readonly Comparison[],
): RescoringSummary['editions'] {
  const counts = new Map(Object.entries(counted));
  for (const { editionId } of comparisons) counts.set(editionId, (counts.get(editionId) ?? 0) + 1);
  return Object.fromEntries(counts);
}
