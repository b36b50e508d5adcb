import { RegisterRefused, type RegisterImporter, type RegisterLine } from '@waymark/sdk';

/**
 * Reads a file row by row with an importer.
 *
 * @throws RegisterRefused when there is no such importer, or it cannot read the file
 */
export async function* readRegister(
  importers: ReadonlyMap<string, RegisterImporter>,
  importer: string,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<RegisterLine> {
  const found = importers.get(importer);
  if (!found)
    throw new RegisterRefused(`The importer "${importer}" is not loaded now. Import the file again when it is back.`);
  try {
    yield* found.read(content);
  } catch (error) {
    // By name, because a plugin may bring its own copy of the class.
    if (error instanceof Error && error.name === 'RegisterRefused') throw new RegisterRefused(error.message);
    throw error;
  }
}
