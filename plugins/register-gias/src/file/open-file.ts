import { findDelimiter } from './delimiter.ts';
import { findEncoding, toUtf8 } from './encoding.ts';
import { limitBytes } from './limit-bytes.ts';
import { readLines, type Line } from './lines.ts';
import { refuseOtherKinds } from './refuse-other-kinds.ts';

/** Bytes looked at to tell what kind of file it is. */
const HEAD = 64 * 1024;

/** A file known to be text, with what stands between its values. */
export interface OpenFile {
  readonly lines: AsyncIterable<Line>;
  readonly delimiter: string;
}

/** Looks at the beginning of a file to tell how it is to be read. @throws RegisterRefused when it is no CSV file */
export async function openFile(content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<OpenFile> {
  const bytes = limitBytes(content, maxBytes);
  try {
    const head = await readHead(bytes);
    refuseOtherKinds(head);
    const encoding = findEncoding(head);
    const text = await readHead(toUtf8(once(head), encoding));
    refuseOtherKinds(text);
    return { lines: readLines(toUtf8(followedBy(head, bytes), encoding), text), delimiter: findDelimiter(text) };
  } catch (error) {
    await bytes.return(undefined);
    throw error;
  }
}

/** By hand, because leaving a loop over it would close the file. */
async function readHead(bytes: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for (let length = 0; length < HEAD;) {
    const { done, value } = await bytes.next();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  return Buffer.concat(chunks);
}

async function* once(head: Uint8Array): AsyncGenerator<Uint8Array> {
  yield head;
}

async function* followedBy(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
