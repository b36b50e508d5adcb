import { columnsOf } from '../persistence/columns.ts';
import type { Institution } from './institution.entity.ts';

const FIELDS = [
  'id',
  'urn',
  'ukprn',
  'name',
  'kind',
  'phase',
  'type',
  'typeGroup',
  'status',
  'localAuthorityCode',
  'localAuthorityName',
  'town',
  'postcode',
  'website',
  'lowAge',
  'highAge',
  'sixthForm',
  'special',
  'pupilsOnRoll',
  'percentFreeSchoolMeals',
  'trustCode',
  'trustName',
  'openedOn',
  'closedOn',
  'predecessorUrn',
  'invented',
] as const satisfies readonly (keyof Institution)[];

/** An institution as lists read it: the register's facts, without the weight of an entity. */
export type InstitutionRow = { readonly [Field in (typeof FIELDS)[number]]: Exclude<Institution[Field], undefined> };

/** The columns of an InstitutionRow, to select from `institution i`. */
export const INSTITUTION_COLUMNS = columnsOf('i', FIELDS);
