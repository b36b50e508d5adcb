import { decodeLine } from './encoding.ts';

/** A line of the file as an editor shows it. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line break; null when it is longer than LINE_BYTES. */
  readonly text: string | null;
  /** Whether a line break follows. A file that was cut off ends without one. */
  readonly ended: boolean;
}

/** Bytes in a line. The register's longest are under 3,000. */
export const LINE_BYTES = 64 * 1024;

const LF = 0x0a;
const CR = 0x0d;

/**
 * Cuts bytes into lines as they arrive. Keeps one line in memory, and not even that when it is too long.
 *
 * @param head the beginning, which tells whether lines end in LF (or CR LF), or in CR alone
 */
export async function* readLines(content: AsyncIterable<Uint8Array>, head: Buffer): AsyncGenerator<Line> {
  const lineBreak = head.includes(LF) || !head.includes(CR) ? LF : CR;
  let number = 1;
  let begun: Buffer = Buffer.alloc(0);
  let tooLong = false;
  for await (const chunk of content) {
    const bytes = Buffer.concat([begun, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(lineBreak); end >= 0; end = bytes.indexOf(lineBreak, from)) {
      yield { number, text: tooLong ? null : textOf(bytes.subarray(from, end), number), ended: true };
      tooLong = false;
      from = end + 1;
      number += 1;
    }
    tooLong ||= bytes.length - from > LINE_BYTES;
    begun = tooLong ? Buffer.alloc(0) : Buffer.from(bytes.subarray(from));
  }
  if (begun.length > 0 || tooLong) yield { number, text: tooLong ? null : textOf(begun, number), ended: false };
}

function textOf(bytes: Buffer, number: number): string | null {
  if (bytes.length > LINE_BYTES) return null;
  const text = decodeLine(bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes);
  return number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
}
