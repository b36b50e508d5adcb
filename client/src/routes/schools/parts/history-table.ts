import type { BenchmarkOutcome, Rounds_EnrolmentFragment } from '../../../graphql/graphql.ts';

interface Cell {
  readonly outcome: BenchmarkOutcome;
  readonly percent: number | null;
}

interface HistoryTable {
  readonly rounds: readonly {
    readonly id: string;
    readonly name: string;
    readonly assessmentId: string;
    readonly submitted: boolean;
    readonly headline: string;
    readonly submittedAt: string | null;
  }[];
  /** One row for each benchmark that was ever asked; null where a round did not ask it. */
  readonly rows: readonly { readonly slot: string; readonly title: string; readonly cells: readonly (Cell | null)[] }[];
}

/** One programme's rounds side by side, oldest first. The newest round names the benchmarks. */
export function historyTable({ rounds }: Rounds_EnrolmentFragment): HistoryTable {
  const begun = rounds.flatMap(({ round, assessment }) => (assessment ? [{ round, assessment }] : []));
  const newestFirst = begun.toReversed().flatMap(({ assessment }) => assessment.benchmarks);
  const slots = [...new Set(newestFirst.map(({ slot }) => slot))];
  return {
    rounds: begun.map(({ round, assessment }) => ({
      id: round.id,
      name: round.name,
      assessmentId: assessment.id,
      submitted: assessment.state === 'SUBMITTED',
      headline: assessment.headline.display,
      submittedAt: assessment.submittedAt,
    })),
    rows: slots.map((slot) => ({
      slot,
      title: newestFirst.find((benchmark) => benchmark.slot === slot)?.title ?? slot,
      cells: begun.map(({ assessment }) => assessment.benchmarks.find((benchmark) => benchmark.slot === slot) ?? null),
    })),
  };
}
