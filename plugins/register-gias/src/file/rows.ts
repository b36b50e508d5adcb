import { LINE_BYTES, type Line } from './lines.ts';
import { splitFields } from './split-fields.ts';

/** One row of the file: its values, or why it has none. */
export interface RawRow {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[] | null;
  /** A sentence, when there are no values. */
  readonly fault: string | null;
  /** Whether a line break follows. */
  readonly ended: boolean;
}

/** Lines that one row may go over, because a text in quotation marks has line breaks. */
const ROW_LINES = 25;

const TOO_LONG = `The line is longer than ${LINE_BYTES.toLocaleString('en-GB')} bytes, which no row of the register is. Look for a line break that was lost.`;
const NULLS = 'The row has a null character, which no text has, so it is damaged. Download the register again.';
const UNCLOSED =
  'A quotation mark is opened in this row and not closed. Close it; inside a text, write each quotation mark twice.';
const CUT_OFF = 'The file ends in the middle of this row: it was cut off. Download the register again.';

/**
 * Makes rows of lines; empty lines are none. A quotation mark that is never closed costs its own line and no other: CSV
 * libraries read on to the end of the file in search of it, which is why none is used here.
 */
export async function* readRows(lines: AsyncIterable<Line>, delimiter: string): AsyncGenerator<RawRow> {
  const ahead = lookAhead(lines);
  let width: number | undefined;
  try {
    for (let line = await ahead.take(); line; line = await ahead.take()) {
      if (line.text?.trim() === '') continue;
      const row = damaged(line) ?? (await readRow(line, { ahead, delimiter, width }));
      width ??= row.cells?.length;
      yield row;
    }
  } finally {
    await ahead.close();
  }
}

function damaged({ number, text, ended }: Line): RawRow | null {
  if (text === null) return { line: number, cells: null, fault: TOO_LONG, ended };
  return text.includes('\0') ? { line: number, cells: null, fault: NULLS, ended } : null;
}

async function readRow({ number, text, ended }: Line, continuation: Continuation): Promise<RawRow> {
  const cells = splitFields(text ?? '', continuation.delimiter) ?? (await continued(text ?? '', continuation));
  return { line: number, cells, fault: cells ? null : ended ? UNCLOSED : CUT_OFF, ended };
}

interface Continuation {
  readonly ahead: LookAhead;
  readonly delimiter: string;
  /** Values in the headings; undefined while they are being read. */
  readonly width: number | undefined;
}

/** Looks for the rest of a row on the lines after it. Takes them only when together they make a sound row. */
async function continued(begun: string, { ahead, delimiter, width }: Continuation): Promise<readonly string[] | null> {
  let row = begun;
  for (let count = 1; count < ROW_LINES && row.length < LINE_BYTES; count += 1) {
    const next = await ahead.peek(count);
    if (!next || next.text === null) return null;
    row += `\n${next.text}`;
    const cells = next.text.includes('"') ? splitFields(row, delimiter, true) : null;
    if (cells && (width === undefined || cells.length === width)) {
      ahead.drop(count);
      return cells;
    }
  }
  return null;
}

interface LookAhead {
  take(): Promise<Line | undefined>;
  /** The line that the `count`th call of `take` would give, from 1. */
  peek(count: number): Promise<Line | undefined>;
  drop(count: number): void;
  close(): Promise<unknown>;
}

function lookAhead(lines: AsyncIterable<Line>): LookAhead {
  const iterator = lines[Symbol.asyncIterator]();
  const waiting: Line[] = [];
  const pull = async (): Promise<Line | undefined> => {
    const { done, value } = await iterator.next();
    return done ? undefined : value;
  };
  return {
    take: async () => waiting.shift() ?? pull(),
    async peek(count) {
      while (waiting.length < count) {
        const line = await pull();
        if (!line) return undefined;
        waiting.push(line);
      }
      return waiting[count - 1];
    },
    drop: (count) => void waiting.splice(0, count),
    close: async () => iterator.return?.(),
  };
}
