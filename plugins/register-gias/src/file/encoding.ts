import { isUtf8 } from 'node:buffer';
import { RegisterRefused } from '@waymark/sdk';

/** `by-line` is UTF-8 or windows-1252, told apart line by line. */
export type Encoding = 'utf-16le' | 'utf-16be' | 'by-line';

/** Tells UTF-16 from the rest: by its mark, or by where the zeros are. @throws RegisterRefused for bytes that no text has */
export function findEncoding(head: Buffer): Encoding {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  const lineBreak = head.indexOf('\n');
  if (head.subarray(0, lineBreak < 0 ? head.length : lineBreak).includes(0))
    throw new RegisterRefused(
      'The first line has null characters, which no text has: the file is damaged, or no CSV file. Download the register again.',
    );
  return 'by-line';
}

/** Turns UTF-16 into UTF-8 without the mark, as it arrives; passes everything else on. */
export async function* toUtf8(content: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding === 'by-line') return yield* content;
  const decoder = new TextDecoder(encoding);
  for await (const chunk of content) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

const WINDOWS_1252 = new TextDecoder('windows-1252');

/**
 * Reads one line as UTF-8 when it is that, and as windows-1252 otherwise. By line, because registers are windows-1252,
 * office programs save UTF-8, and the first letter that tells them apart may be megabytes into the file.
 */
export function decodeLine(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : WINDOWS_1252.decode(bytes);
}
