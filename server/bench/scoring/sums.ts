import type { Evaluation } from '@waymark/kit';
import type { PlainForm } from './plain-form.ts';

/** What all contestants must agree on. */
export interface Sums {
  /** Points of each item, in the order of the form; null for one that leaves both sides of the sum. */
  readonly items: readonly (number | null)[];
  readonly benchmarks: readonly Sum[];
}

interface Sum {
  readonly points: number;
  readonly possible: number;
  /** Whole percent, rounded down; null when nothing applies. */
  readonly percent: number | null;
}

/** Adds up points that an engine has found for each item. */
export function sumUp({ benchmarks, items: plain }: PlainForm, items: readonly (number | null)[]): Sums {
  const points = benchmarks.map(() => 0);
  const possible = benchmarks.map(() => 0);
  plain.forEach((item, place) => {
    const earned = items[place];
    if (earned === null || earned === undefined) return;
    points[item.benchmark] = (points[item.benchmark] ?? 0) + earned * item.weight;
    possible[item.benchmark] = (possible[item.benchmark] ?? 0) + item.possible * item.weight;
  });
  return { items, benchmarks: benchmarks.map((_, index) => sum(points[index] ?? 0, possible[index] ?? 0)) };
}

const sum = (points: number, possible: number): Sum => ({
  points,
  possible,
  percent: possible === 0 ? null : Math.floor((points * 100) / possible),
});

/** Reads the same off an evaluation with its steps. */
export function sumsOf({ items }: PlainForm, { benchmarks }: Evaluation): Sums {
  const steps = new Map(
    benchmarks.flatMap(({ criteria }) =>
      criteria.flatMap((finding) =>
        finding.steps.map((step): [string, number | null] => [
          `${finding.criterion} ${step.item ?? 'whole'}`,
          step.outcome === 'not-applicable' ? null : step.points,
        ]),
      ),
    ),
  );
  return {
    items: items.map(({ criterion, row }) => steps.get(`${criterion} ${row}`) ?? null),
    benchmarks: benchmarks.map(({ points, possible, percent }) => ({ points, possible, percent })),
  };
}
