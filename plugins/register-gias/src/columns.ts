import { RegisterRefused } from '@waymark/sdk';
import type { RawRow } from './file/rows.ts';

/** Headings that are read. Nothing else of a file is looked at. */
const READ = [
  'URN',
  'UKPRN',
  'EstablishmentName',
  'EstablishmentStatus (code)',
  'EstablishmentStatus (name)',
  'PhaseOfEducation (code)',
  'PhaseOfEducation (name)',
  'TypeOfEstablishment (name)',
  'EstablishmentTypeGroup (name)',
  'LA (code)',
  'LA (name)',
  'Town',
  'Postcode',
  'SchoolWebsite',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'OfficialSixthForm (code)',
  'OfficialSixthForm (name)',
  'NumberOfPupils',
  'PercentageFSM',
  'Trusts (code)',
  'Trusts (name)',
  'OpenDate',
  'CloseDate',
] as const;

/** A heading that is read, as the register writes it today. */
export type Column = (typeof READ)[number];

/** Each group needs one of its headings. */
const REQUIRED: readonly (readonly [Column, ...Column[]])[] = [
  ['URN', 'UKPRN'],
  ['EstablishmentName'],
  ['EstablishmentStatus (name)', 'EstablishmentStatus (code)'],
  ['TypeOfEstablishment (name)'],
  ['PhaseOfEducation (name)', 'PhaseOfEducation (code)'],
];

/** Where each heading stands in a row, from 0, and how many values a row has. */
export interface Columns {
  readonly width: number;
  readonly places: ReadonlyMap<Column, number>;
}

const WHAT_TO_DO =
  'Upload the file of establishment fields from Get Information about Schools, with its headings in the first line.';

/** Finds the columns by their headings, in any order and case. @throws RegisterRefused when one is missing or there twice */
export function findColumns({ cells }: RawRow): Columns {
  if (!cells) throw new RegisterRefused(`The headings in the first line cannot be read. ${WHAT_TO_DO}`);
  if (cells.length === 1)
    throw new RegisterRefused(
      `The file has only one column. Values need commas or semicolons between them. ${WHAT_TO_DO}`,
    );
  const headings = cells.map(spelling);
  const twice = READ.find((column) => headings.indexOf(spelling(column)) !== headings.lastIndexOf(spelling(column)));
  if (twice)
    throw new RegisterRefused(
      `The heading "${twice}" is there twice, so it is not clear which column counts. Remove one of them.`,
    );
  const places = new Map(
    READ.map((column) => [column, headings.indexOf(spelling(column))] as const).filter(([, place]) => place >= 0),
  );
  const missing = REQUIRED.filter((group) => !group.some((column) => places.has(column)));
  if (missing.length > 0)
    throw new RegisterRefused(`The file has no column ${missing.map(named).join(', and no column ')}. ${WHAT_TO_DO}`);
  return { width: headings.length, places };
}

const named = (group: readonly Column[]): string => group.map((column) => `"${column}"`).join(' or ');

const spelling = (heading: string): string => heading.toLowerCase().replaceAll(/\s+/g, '');
