import type { Column, Columns } from '../columns.ts';

/** A row whose values can be asked for by heading. */
export interface Row {
  /** What stands in a column, without space around it; undefined when the file has no such column. */
  readonly written: (column: Column) => string | undefined;
}

/** A value that cannot be imported. Costs the row. */
export class UnusableCell extends Error {
  override readonly name = 'UnusableCell';
  readonly column: Column;
  readonly value: string;

  /** @param reason a sentence: what would be right */
  constructor(column: Column, value: string, reason: string) {
    super(reason);
    this.column = column;
    this.value = value;
  }
}

/** Gives a row's values by heading. */
export function rowOf(cells: readonly string[], { places }: Columns): Row {
  return {
    written(column) {
      const place = places.get(column);
      return place === undefined ? undefined : (cells[place] ?? '').replaceAll(/\s+/g, ' ').trim();
    },
  };
}

const NOTHING = new Set([
  '',
  'not applicable',
  'does not apply',
  'not recorded',
  'not collected',
  'not known',
  'none recorded',
]);

/** Whether the register says, in one of its ways, that there is none. */
function isNothing(value: string): boolean {
  return NOTHING.has(value.toLowerCase());
}

/** A text: null when the register says there is none, undefined when the file has no such column. */
export function textIn({ written }: Row, column: Column): string | null | undefined {
  const value = written(column);
  return value === undefined ? undefined : isNothing(value) ? null : value;
}
