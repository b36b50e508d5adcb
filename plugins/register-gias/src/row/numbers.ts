import type { Column } from '../columns.ts';
import { textIn, UnusableCell, type Row } from './cell.ts';

/** A whole number from 0: null when there is none. @throws UnusableCell for anything else; nothing is rounded */
export function wholeNumberIn(
  row: Row,
  column: Column,
  { most }: { readonly most: number },
): number | null | undefined {
  const value = textIn(row, column);
  if (value === null || value === undefined) return value;
  if (/^\d{1,9}$/.test(value) && Number(value) <= most) return Number(value);
  throw new UnusableCell(
    column,
    value,
    `It has to be a whole number from 0 to ${most.toLocaleString('en-GB')}, written in digits alone.`,
  );
}

/** A percentage, 0 to 100: null when there is none. @throws UnusableCell for anything else */
export function percentIn(row: Row, column: Column): number | null | undefined {
  const value = textIn(row, column);
  if (value === null || value === undefined) return value;
  if (/^\d{1,3}(?:\.\d{1,6})?$/.test(value) && Number(value) <= 100) return Number(value);
  throw new UnusableCell(column, value, 'It has to be a percentage from 0 to 100 without the sign, like 12.5.');
}
