import { decimal, median, whole } from '../figures.ts';
import { LIMITS, type ContestantName } from './contestants.ts';
import type { Measurement } from './measure.ts';
import type { Memory } from './memory.ts';
import type { OperationId } from './operations.ts';

/** Everything that was measured in one run. */
export interface Figures {
  readonly institutions: number;
  readonly measurements: readonly Measurement[];
  /** The same on a smaller nation, in turns with the whole one; empty when that was not looked at. */
  readonly growth: readonly Growth[];
  readonly memory: Memory | null;
  /** Assessments that one thread scores in a second, round by round; empty when that was not looked at. */
  readonly scoring: readonly number[];
}

/** How fast a contestant was with an operation on each of two nations, round by round. */
export interface Growth {
  readonly operation: OperationId;
  readonly contestant: ContestantName;
  readonly institutions: number;
  readonly small: readonly number[];
  readonly large: readonly number[];
}

/** Something to reach, and what was reached. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  /** By which it is decided; null when it was not measured. */
  readonly reached: string | null;
  readonly met: boolean | null;
}

/** The number of connections at which goals are looked at. */
const AT = 32;
/** The number of connections under which memory is looked at. */
export const MEMORY_AT = 128;
const MOST_MEMORY = 400;
/** What memory may grow by from the second quarter of the time to the last, and still be flat. */
const FLAT = 1.1;

export function goalsOf(figures: Figures): readonly Goal[] {
  const ratio = (operation: OperationId, others: readonly ContestantName[]) => ratiosTo(figures, operation, others);
  const least = (operation: OperationId, goal: number, against: string, others: readonly ContestantName[]): Goal =>
    atLeast(`${operation} against ${against}, ${AT} connections`, goal, ratio(operation, others));
  const queries = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
  return [
    ...queries.map((query) => least(query, query === 'Q3' ? 0.9 : 0.6, 'the limit', LIMITS)),
    ...queries.map((query) => least(query, 1.5, 'Yoga', ['yoga'])),
    ...queries.map((query) => least(query, 1, 'Mercurius', ['mercurius'])),
    atMost(`M1, slowest hundredth, against a bare write, ${AT} connections`, 3, slowestTo(figures)),
    ...growthGoals(figures),
    scoringGoal(figures),
    memoryGoal(figures),
  ];
}

const atLeast = (what: string, goal: number, ratios: readonly number[]): Goal => ({
  what,
  goal: `at least ${decimal(goal)}`,
  reached: ratios.length > 0 ? decimal(median(ratios)) : null,
  met: ratios.length > 0 ? median(ratios) >= goal : null,
});

const atMost = (what: string, goal: number, ratios: readonly number[]): Goal => ({
  what,
  goal: `at most ${decimal(goal)}`,
  reached: ratios.length > 0 ? decimal(median(ratios)) : null,
  met: ratios.length > 0 ? median(ratios) <= goal : null,
});

/** Requests a second of Waymark to those of the fastest of others, round by round; none when one of them was not there. */
export function ratiosTo(
  { measurements }: Pick<Figures, 'measurements'>,
  operation: OperationId,
  others: readonly ContestantName[],
  connections = AT,
): readonly number[] {
  const of = (name: ContestantName) => find(measurements, operation, name, connections)?.rounds ?? [];
  const rivals = others.map(of).filter((rounds) => rounds.length > 0);
  if (rivals.length === 0) return [];
  return of('waymark').map(
    ({ perSecond }, round) => perSecond / Math.max(...rivals.map((rounds) => rounds[round]?.perSecond ?? 0)),
  );
}

function slowestTo({ measurements }: Figures): readonly number[] {
  const bare = find(measurements, 'M1', 'limit-node', AT)?.rounds ?? [];
  const ours = find(measurements, 'M1', 'waymark', AT)?.rounds ?? [];
  return bare.length === 0 ? [] : ours.map(({ p99 }, round) => p99 / (bare[round]?.p99 ?? Number.NaN));
}

const find = (
  measurements: readonly Measurement[],
  operation: OperationId,
  name: ContestantName,
  connections: number,
) =>
  measurements.find((one) => one.operation === operation && one.contestant === name && one.connections === connections);

/** Time for a request on the whole nation to that on the smaller one, round by round. */
export const growthRatios = ({ small, large }: Growth): readonly number[] =>
  small.map((perSecond, round) => perSecond / (large[round] ?? Number.NaN));

function growthGoals({ growth, institutions }: Figures): readonly Goal[] {
  return (['Q1', 'Q2', 'Q4'] as const).map((operation) => {
    const grown = growth.find((one) => one.operation === operation && one.contestant === 'waymark');
    const from = grown ? `from ${whole(grown.institutions)} to ${whole(institutions)} institutions` : 'with the nation';
    return atMost(`${operation}, time ${from}`, 1.1, grown ? growthRatios(grown) : []);
  });
}

function scoringGoal({ scoring }: Figures): Goal {
  const perSecond = median(scoring);
  return {
    what: 'scoring, one thread, with every step',
    goal: 'at least 20,000 assessments a second',
    reached: scoring.length > 0 ? whole(perSecond) : null,
    met: scoring.length > 0 ? perSecond >= 20_000 : null,
  };
}

function memoryGoal({ memory }: Figures): Goal {
  const what = `memory of the server under ${MEMORY_AT} connections`;
  const goal = `at most ${MOST_MEMORY} MiB, and flat`;
  if (!memory) return { what, goal, reached: null, met: null };
  const most = Math.max(...memory.samples);
  const growth = flatness(memory.samples);
  return {
    what,
    goal,
    reached: `${whole(most)} MiB, ${decimal(growth)} within ${memory.seconds} s`,
    met: most <= MOST_MEMORY && growth <= FLAT,
  };
}

/** The last quarter of the time to the second: the first is warming up. */
function flatness(samples: readonly number[]): number {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  return median(samples.slice(-quarter)) / median(samples.slice(quarter, 2 * quarter));
}
