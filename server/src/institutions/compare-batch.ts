import { randomUUID } from 'node:crypto';
import type { RegisterInstitution, RegisterLine } from '@waymark/sdk';
import { REGISTERED, type Rejection } from './register-line.ts';

/** An institution as it is stored, with what the register decides. */
export type Known = Required<RegisterInstitution> & { readonly id: string; readonly invented: boolean };

/** What a batch of rows comes to. Nothing is written for rows that change nothing. */
export interface BatchPlan {
  readonly added: readonly Known[];
  readonly updated: readonly Known[];
  readonly unchanged: number;
  readonly rejected: readonly Rejection[];
}

type InstitutionLine = Extract<RegisterLine, { readonly kind: 'institution' }>;

/** By which number an institution is known, for the whole of a file: number → the line it was first on. */
export type SeenNumbers = Map<string, number>;

/**
 * Works out what rows change. An institution is known by its URN, or by its UKPRN when it has no URN.
 *
 * @param known institutions that have one of the batch's numbers
 * @param seen numbers met before in the same file; those of this batch are added
 */
export function compareBatch(lines: readonly InstitutionLine[], known: readonly Known[], seen: SeenNumbers): BatchPlan {
  const added: Known[] = [];
  const updated: Known[] = [];
  const rejected: Rejection[] = [];
  let unchanged = 0;
  for (const line of lines) {
    const match = known.find((candidate) => isSame(candidate, line.institution));
    const rejection = repeated(line, seen) ?? collision(line, known, match);
    if (rejection) rejected.push(rejection);
    else if (!match) added.push({ ...EMPTY, ...saidBy(line), id: randomUUID(), invented: false });
    else if (changes(match, line.institution)) updated.push({ ...match, ...saidBy(line) });
    else unchanged += 1;
  }
  return { added, updated, unchanged, rejected };
}

const EMPTY = Object.fromEntries(REGISTERED.map((field) => [field, null])) as unknown as Required<RegisterInstitution>;

/** What the file says nothing of stays as it is, however the importer leaves it out. */
function saidBy({ institution }: InstitutionLine): RegisterInstitution {
  return Object.fromEntries(
    Object.entries(institution).filter(([, value]) => value !== undefined),
  ) as unknown as RegisterInstitution;
}

function isSame(known: Known, { urn = null, ukprn = null }: RegisterInstitution): boolean {
  return urn === null ? known.urn === null && known.ukprn === ukprn : known.urn === urn;
}

/** The second of two rows with one number is rejected: which of them is right, a person has to say. */
function repeated({ line, institution }: InstitutionLine, seen: SeenNumbers): Rejection | null {
  const { urn = null, ukprn = null } = institution;
  const number = urn === null ? `UKPRN ${ukprn}` : `URN ${urn}`;
  const before = seen.get(number);
  if (before === undefined) seen.set(number, line);
  return before === undefined
    ? null
    : reject(line, institution, `${number} is on line ${before} already. Only the first of them was imported.`);
}

function collision(
  { line, institution }: InstitutionLine,
  known: readonly Known[],
  match: Known | undefined,
): Rejection | null {
  if (match?.invented)
    return reject(line, institution, `This number belongs to ${match.name}, which was invented for demonstration.`);
  const { urn = null, ukprn = null } = institution;
  if (match || ukprn === null) return null;
  // Two institutions that have URNs may share a UKPRN; one that is known by its UKPRN alone shares it with nobody.
  const other = known.find((candidate) => candidate.ukprn === ukprn && (urn === null || candidate.urn === null));
  if (!other) return null;
  const whose = other.urn === null ? 'is known by it alone' : `has URN ${other.urn}`;
  return reject(
    line,
    institution,
    `UKPRN ${ukprn} belongs to ${other.name}, which ${whose}. It would be imported twice.`,
  );
}

function reject(line: number, { name, urn = null, ukprn = null }: RegisterInstitution, reason: string): Rejection {
  return { line, name, column: urn === null ? 'UKPRN' : 'URN', value: urn ?? ukprn, reason };
}

function changes(known: Known, said: RegisterInstitution): boolean {
  return REGISTERED.some((field) => said[field] !== undefined && !isEqual(known[field], said[field]));
}

/** The database keeps fractions in single precision. */
function isEqual(known: unknown, said: unknown): boolean {
  return typeof known === 'number' && typeof said === 'number'
    ? Math.fround(known) === Math.fround(said)
    : known === said;
}
