import type { RegisterLine } from '@waymark/sdk';
import { giasImporter, type GiasOptions } from '../index.ts';

/** A school that nothing is wrong with. */
const SOUND: Readonly<Record<string, string>> = {
  URN: '100001',
  EstablishmentName: 'Elm School',
  'EstablishmentStatus (name)': 'Open',
  'TypeOfEstablishment (name)': 'Community school',
  'PhaseOfEducation (name)': 'Primary',
};

/** Headings of `csv`. */
export const HEADINGS = Object.keys(SOUND);

/** Lines of values below the usual headings, as text. */
export const csv = (...lines: readonly string[]): string => [HEADINGS.join(','), ...lines].join('\n');

/** A line for the usual headings. */
export const school = (urn: number | string, name = 'Elm School'): string =>
  `${urn},${name},Open,Community school,Primary`;

/** Everything that the importer makes of a file, given whole or in pieces. */
export async function readAll(
  file: string | Uint8Array | readonly Uint8Array[],
  options?: GiasOptions,
): Promise<RegisterLine[]> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  return collect(giasImporter(options).read(inPieces(Array.isArray(bytes) ? bytes : [bytes as Uint8Array])));
}

/** Waits for all of them. */
export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

async function* inPieces(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** What the importer makes of a sound school with some columns changed or added. */
export async function readOne(columns: Readonly<Record<string, string>>): Promise<RegisterLine | undefined> {
  const row = { ...SOUND, ...columns };
  const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return (await readAll([Object.keys(row), Object.values(row)].map(quoted).join('\r\n'))).at(0);
}

/** One short text for each line: `2 100001 Elm School`, `3 ✗ reason`, `4 –`. */
export const summary = (lines: readonly RegisterLine[]): string[] =>
  lines.map((line) => {
    if (line.kind === 'skipped') return `${line.line} –`;
    return line.kind === 'rejected'
      ? `${line.line} ✗ ${line.reason}`
      : `${line.line} ${line.institution.urn ?? line.institution.ukprn} ${line.institution.name}`;
  });
