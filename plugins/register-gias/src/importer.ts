import { RegisterRefused, type RegisterImporter, type RegisterLine } from '@waymark/sdk';
import { findColumns, type Columns } from './columns.ts';
import { openFile } from './file/open-file.ts';
import { FileTooLarge } from './file/limit-bytes.ts';
import { readRows } from './file/rows.ts';
import { readLine } from './row/read-line.ts';

/** How much of a file is read. */
export interface GiasOptions {
  /** Bytes. The whole register is about 60 million. */
  readonly maxBytes?: number;
}

const MAX_BYTES = 512 * 1024 * 1024;

/**
 * Reads the CSV that Get Information about Schools offers for download, in any of the shapes that office programs leave
 * it in. Columns are found by their headings; those of people (head teachers, telephones) are never looked at. Memory
 * does not grow with the file. Repeated numbers are left to the core, which looks for them whatever the register.
 */
export function giasImporter({ maxBytes = MAX_BYTES }: GiasOptions = {}): RegisterImporter {
  return {
    id: 'gias',
    label: 'Get Information about Schools (England)',
    accepts: '.csv,text/csv',
    read: (content) => readRegister(content, maxBytes),
  };
}

async function* readRegister(content: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<RegisterLine> {
  let last: RegisterLine | undefined;
  try {
    for await (const line of readFile(content, maxBytes)) {
      yield line;
      last = line;
    }
  } catch (error) {
    if (!(error instanceof FileTooLarge)) throw error;
    if (!last) throw new RegisterRefused(error.message);
    // Rows before it are imported already, so the file cannot be refused any more.
    yield {
      kind: 'rejected',
      line: last.line + 1,
      name: null,
      column: null,
      value: null,
      reason: `${error.message} Nothing from this line on was read.`,
    };
    return;
  }
  if (!last)
    throw new RegisterRefused(
      'The file has headings and no rows below them. Download it again, and upload it as it is.',
    );
}

async function* readFile(content: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<RegisterLine> {
  let columns: Columns | undefined;
  const { lines, delimiter } = await openFile(content, maxBytes);
  for await (const row of readRows(lines, delimiter)) {
    if (columns) yield readLine(row, columns);
    else columns = findColumns(row);
  }
  if (!columns)
    throw new RegisterRefused('The file has no lines but empty ones. Download it again, and upload it as it is.');
}
