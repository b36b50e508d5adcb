import type { BenchmarkOutcome, History_EnrolmentFragment } from '../../../graphql/graphql.ts';

type Round = History_EnrolmentFragment['rounds'][number];
type BegunRound = Round & { readonly assessment: NonNullable<Round['assessment']> };

interface Cell {
  readonly outcome: BenchmarkOutcome;
  readonly percent: number | null;
}

/** Rounds that were answered with one instrument, so that their results may be compared. */
interface Series {
  readonly rounds: readonly BegunRound[];
  /** One row for each benchmark that was ever asked; null where a round did not ask it. */
  readonly rows: readonly { readonly slot: string; readonly title: string; readonly cells: readonly (Cell | null)[] }[];
}

/** One programme's rounds that were begun, oldest first, and again in series: where the instrument changed, a new one begins. */
export function historySeries({ rounds }: History_EnrolmentFragment): {
  readonly rounds: readonly BegunRound[];
  readonly series: readonly Series[];
} {
  const begun = rounds.flatMap(({ assessment, ...round }): BegunRound[] =>
    assessment ? [{ ...round, assessment }] : [],
  );
  const runs: BegunRound[][] = [];
  for (const round of begun) {
    const last = runs.at(-1);
    if (last && round.assessment.comparableToPrevious) last.push(round);
    else runs.push([round]);
  }
  return { rounds: begun, series: runs.map((run) => ({ rounds: run, rows: rowsOf(run) })) };
}

/** The newest round names the benchmarks. */
function rowsOf(rounds: readonly BegunRound[]): Series['rows'] {
  const newestFirst = rounds.toReversed().flatMap(({ assessment }) => assessment.benchmarks);
  const slots = [...new Set(newestFirst.map(({ slot }) => slot))];
  return slots.map((slot) => ({
    slot,
    title: newestFirst.find((benchmark) => benchmark.slot === slot)?.title ?? slot,
    cells: rounds.map(({ assessment }) => assessment.benchmarks.find((benchmark) => benchmark.slot === slot) ?? null),
  }));
}
