import { createHash } from 'node:crypto';
import { Transform, Writable } from 'node:stream';

const NEW_LINE = 10;

/** What was learnt of a stream that went by. */
export interface Measured {
  readonly bytes: number;
  /** Lines: COPY writes one for each row, and escapes the ends of lines within. */
  readonly rows: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Counts and hashes what goes through it, and changes nothing. */
export class Meter extends Transform {
  readonly #hash = createHash('sha256');
  readonly #tell: (rows: number) => void;
  #bytes = 0;
  #rows = 0;

  /** @param tell hears of the rows so far, often */
  constructor(tell: (rows: number) => void = () => undefined) {
    super();
    this.#tell = tell;
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    for (let at = chunk.indexOf(NEW_LINE); at !== -1; at = chunk.indexOf(NEW_LINE, at + 1)) this.#rows += 1;
    this.#tell(this.#rows);
    done(null, chunk);
  }

  /** To be asked once, when all has gone by. */
  result(): Measured {
    return { bytes: this.#bytes, rows: this.#rows, sha256: this.#hash.digest('hex') };
  }
}

/** Takes what is only to be measured. */
export const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
