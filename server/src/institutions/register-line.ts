import type { RegisterInstitution, RegisterRejection } from '@waymark/sdk';
import type { Institution } from './institution.entity.ts';

/** The fields that a register decides. */
export const REGISTERED = [
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
] as const satisfies readonly (keyof RegisterInstitution & keyof Institution)[];

/** Why a row was not imported. */
export type Rejection = Omit<RegisterRejection, 'kind'>;
