import type { Column } from '../columns.ts';
import { textIn, UnusableCell, type Row } from './cell.ts';

/** ISO calendar dates; undefined for a column that the file does not have. */
export interface Dates {
  readonly openedOn: string | null | undefined;
  readonly closedOn: string | null | undefined;
}

/** Reads when an institution opened and closed. @throws UnusableCell when that is no date, or the two are reversed */
export function readDates(row: Row): Dates {
  const openedOn = dateIn(row, 'OpenDate');
  const closedOn = dateIn(row, 'CloseDate');
  if (openedOn && closedOn && closedOn < openedOn)
    throw new UnusableCell(
      'CloseDate',
      textIn(row, 'CloseDate') ?? '',
      `It is before the day of opening, ${textIn(row, 'OpenDate')}. Correct one of them.`,
    );
  return { openedOn, closedOn };
}

/** The register's own way, what spreadsheets make of it in Britain, and ISO. Never month before day. */
const SHAPES = [
  /^(?<day>\d{2})([-/])(?<month>\d{2})\2(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
];

const EARLIEST = 1000;
const LATEST = 2199;

function dateIn(row: Row, column: Column): string | null | undefined {
  const value = textIn(row, column);
  if (value === null || value === undefined) return value;
  const { year = '', month = '', day = '' } = SHAPES.map((shape) => shape.exec(value)?.groups).find(Boolean) ?? {};
  const iso = `${year}-${month}-${day}`;
  if (Number(year) >= EARLIEST && Number(year) <= LATEST && isOnCalendar(iso)) return iso;
  throw new UnusableCell(column, value, 'It has to be a date on the calendar, written day-month-year like 01-09-2017.');
}

/** 30 February becomes 2 March in the language's own reading. */
function isOnCalendar(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
