import type { RegisterLine } from './register-line.ts';

/** Reads one kind of register file. Brought by plugins. */
export interface RegisterImporter {
  readonly id: string;
  /** Its name for people. */
  readonly label: string;
  /** Which files it takes, as a file field of a page wants it. */
  readonly accepts: string;
  /** @throws an error named `RegisterRefused` when the file as a whole cannot be read */
  read(content: AsyncIterable<Uint8Array>): AsyncIterable<RegisterLine>;
}

/** The file as a whole cannot be read; the message says why and what would be right. */
export class RegisterRefused extends Error {
  override readonly name = 'RegisterRefused';
}

/**
 * Reads a file row by row with an importer.
 *
 * @throws RegisterRefused when there is no such importer, or it cannot read the file
 */
export async function* readRegister(importers: ReadonlyMap<string, RegisterImporter>, importer: string, content: AsyncIterable<Uint8Array>): AsyncGenerator<RegisterLine> {
  const found = importers.get(importer);
  if (!found) throw new RegisterRefused(`The importer "${importer}" is not loaded now. Import the file again when it is back.`);
  try {
    yield* found.read(content);
  } catch (error) {
    // By name: a plugin may have a copy of the class of its own.
    if (error instanceof Error && error.name === 'RegisterRefused') throw new RegisterRefused(error.message);
    throw error;
  }
}
