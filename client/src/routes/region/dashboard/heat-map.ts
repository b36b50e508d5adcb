/** A benchmark's column, or what an institution has there. */
export interface HeatColumn {
  readonly slot: string;
  readonly title: string;
}
interface Result {
  readonly slot: string;
  readonly outcome: string;
  readonly percent: number | null;
}

/** One cell for each column, in the order of the columns; null where nothing was started. */
export function cellsOf<R extends Result>(
  columns: readonly HeatColumn[],
  results: readonly R[],
): readonly (R | null)[] {
  return columns.map(({ slot }) => results.find((result) => result.slot === slot) ?? null);
}

/** How dark a cell is, from 0 to 4: a third of the way for each step, the last for achieved alone. */
export function shadeOf(result: Result | null): 0 | 1 | 2 | 3 | 4 {
  if (result === null || result.percent === null) return 0;
  if (result.outcome === 'ACHIEVED') return 4;
  if (result.outcome !== 'IN_PROGRESS') return 0;
  if (result.percent >= 67) return 3;
  return result.percent >= 34 ? 2 : 1;
}
