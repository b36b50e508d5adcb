interface Dated {
  readonly state: 'UPCOMING' | 'OPEN' | 'CLOSED';
}

/** The round that matters today: the open one, else the last that closed, else the first to come. */
export function roundNow<R extends Dated>(rounds: readonly R[]): R | null {
  return (
    rounds.find(({ state }) => state === 'OPEN') ??
    rounds.findLast(({ state }) => state === 'CLOSED') ??
    rounds[0] ??
    null
  );
}
