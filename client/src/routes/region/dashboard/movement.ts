interface Compared {
  readonly achieved: number;
  readonly previouslyAchieved: number | null;
}

/** The benchmark that moved most either way against the round before; null when none did or there was none. */
export function movedMost<B extends Compared>(benchmarks: readonly B[]): B | null {
  const moves = benchmarks.map((benchmark) => ({ benchmark, size: Math.abs(changeOf(benchmark) ?? 0) }));
  const most = moves.reduce<{ benchmark: B | null; size: number }>(
    (best, move) => (move.size > best.size ? move : best),
    { benchmark: null, size: 0 },
  );
  return most.benchmark;
}

/** How many more institutions achieve it than in the round before; null when there was none. */
export function changeOf({ achieved, previouslyAchieved }: Compared): number | null {
  return previouslyAchieved === null ? null : achieved - previouslyAchieved;
}

/** A change as it is written in tables: with its sign, a true minus, and 0 without one. */
export function signed(change: number | null): string {
  if (change === null) return '–';
  if (change === 0) return '0';
  return change > 0 ? `+${change}` : `−${Math.abs(change)}`;
}
