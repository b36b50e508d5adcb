import type { RegisterInstitution } from '@waymark/sdk';
import { readAges } from './ages.ts';
import { textIn, type Row } from './cell.ts';
import { choose, chooseIfThere } from './choose.ts';
import { phase, sixthForm, status } from './codes.ts';
import { readDates } from './dates.ts';
import { classify } from './kind.ts';
import { readName } from './name.ts';
import { readNumbers } from './identifiers.ts';
import { percentIn, wholeNumberIn } from './numbers.ts';
import { readWebsite } from './website.ts';

/**
 * Reads everything that a row says of an institution, whatever its status: closed and proposed ones are imported with
 * theirs, so that history stays and a school that is to open can prepare. What the file has no column for is left out.
 *
 * @throws UnusableCell for the first value that cannot be right
 */
export function readInstitution(row: Row): RegisterInstitution {
  const numbers = readNumbers(row);
  const type = textIn(row, 'TypeOfEstablishment (name)') ?? null;
  const typeGroup = textIn(row, 'EstablishmentTypeGroup (name)');
  return {
    ...numbers,
    ...classify({ urn: numbers.urn, type, typeGroup: typeGroup ?? null }),
    name: readName(row),
    status: choose(row, status),
    phase: choose(row, phase),
    type,
    ...said({
      typeGroup,
      localAuthorityCode: textIn(row, 'LA (code)'),
      localAuthorityName: textIn(row, 'LA (name)'),
      town: textIn(row, 'Town'),
      postcode: textIn(row, 'Postcode')?.toUpperCase(),
      website: readWebsite(row),
      ...readAges(row),
      sixthForm: chooseIfThere(row, sixthForm),
      pupilsOnRoll: wholeNumberIn(row, 'NumberOfPupils', { most: 100_000 }),
      percentFreeSchoolMeals: percentIn(row, 'PercentageFSM'),
      trustCode: textIn(row, 'Trusts (code)'),
      trustName: textIn(row, 'Trusts (name)'),
      ...readDates(row),
    }),
  };
}

type Said<T> = { readonly [Field in keyof T]?: Exclude<T[Field], undefined> };

/** Leaves out what the file has no column for. */
function said<T extends object>(fields: T): Said<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Said<T>;
}
