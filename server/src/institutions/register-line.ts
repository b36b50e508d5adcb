import type { Institution } from './institution.entity.ts';

/** What a register says of an institution. A field that is left out is one the file says nothing of. */
export type Registered = { readonly [Field in (typeof REGISTERED)[number]]?: Exclude<Institution[Field], undefined> } & Readonly<Pick<Institution, 'name' | 'kind' | 'status'>>;

/** The fields that a register decides. */
export const REGISTERED = [
  'urn', 'ukprn', 'name', 'kind', 'phase', 'type', 'typeGroup', 'status', 'localAuthorityCode', 'localAuthorityName',
  'town', 'postcode', 'website', 'lowAge', 'highAge', 'sixthForm', 'special', 'pupilsOnRoll', 'percentFreeSchoolMeals',
  'trustCode', 'trustName', 'openedOn', 'closedOn', 'predecessorUrn',
] as const satisfies readonly (keyof Institution)[];

/** Why a row was not imported. */
export interface Rejection {
  /** Line of the file as an editor shows it, from 1. */
  readonly line: number;
  readonly name: string | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
}

/** What the importer made of one row of the file. */
export type RegisterLine =
  | { readonly kind: 'institution'; readonly line: number; readonly institution: Registered }
  | ({ readonly kind: 'rejected' } & Rejection)
  | { readonly kind: 'skipped'; readonly line: number };
