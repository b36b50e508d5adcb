import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A school as the register names and numbers it. */
export interface RegisteredSchool {
  readonly name: string;
  readonly urn: string;
}

/** A register file to import, and three of the primary schools in it. */
export interface RegisterFile {
  readonly path: string;
  /** How many institutions it has. */
  readonly rows: number;
  /** Nothing else in the file has one of these names within its own. */
  readonly primaries: readonly [RegisteredSchool, RegisteredSchool, RegisteredSchool];
}

const REGISTERS = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

const COLUMNS = [
  'URN',
  'LA (code)',
  'LA (name)',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (name)',
  'PhaseOfEducation (name)',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'OfficialSixthForm (name)',
  'Town',
  'Postcode',
];

/** A real register, where it lies beside the project; otherwise an invented one of the same form with so many rows. */
export async function registerFile(name: string, rows: number): Promise<RegisterFile> {
  if (existsSync(join(REGISTERS, name))) return choose(join(REGISTERS, name));
  const path = join(await mkdtemp(join(tmpdir(), 'waymark-register-')), name);
  const lines = [COLUMNS, ...Array.from({ length: rows }, (_, index) => invented(String(990_001 + index)))];
  await writeFile(path, lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
  return choose(path);
}

function invented(urn: string): readonly string[] {
  return [
    urn,
    '391',
    'Newcastle upon Tyne',
    `Journey ${urn} Primary School`,
    'Community School',
    'Open',
    'Primary',
    '4',
    '11',
    'Does not have a sixth form',
    'Newcastle',
    'NE1 1AA',
  ];
}

function choose(path: string): RegisterFile {
  const [header = [], ...rows] = readFileSync(path, 'latin1')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.slice(1, -1).split('","'));
  const cell = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? '';
  const names = rows.map((row) => cell(row, 'EstablishmentName'));
  const [one, two, three] = rows
    .filter((row) => cell(row, 'PhaseOfEducation (name)') === 'Primary' && cell(row, 'StatutoryHighAge') === '11')
    .filter((row) => cell(row, 'EstablishmentStatus (name)') === 'Open' && Number(cell(row, 'StatutoryLowAge')) <= 5)
    .map((row) => ({ name: cell(row, 'EstablishmentName'), urn: cell(row, 'URN') }))
    .filter(({ name }) => names.filter((other) => other.includes(name)).length === 1);
  if (one === undefined || two === undefined || three === undefined) throw new Error(`${path} has too few primaries`);
  return { path, rows: rows.length, primaries: [one, two, three] };
}
