import type { AccessFilter, AccessLevel } from '../../../graphql/graphql.ts';

/** What was chosen to narrow the ledger; empty for what narrows nothing. */
export interface Narrowed {
  readonly organisationId: string;
  readonly level: AccessLevel | '';
  readonly from: string;
  readonly to: string;
}

export const EVERYTHING: Narrowed = { organisationId: '', level: '', from: '', to: '' };

/** Levels of what can be read, from the least to the most. */
export const ACCESS_LEVELS: readonly AccessLevel[] = [
  'REGISTER',
  'HEADLINE',
  'BENCHMARK',
  'CRITERION',
  'EVIDENCE',
  'FILE',
];

/** As the API takes it. */
export const filterOf = ({ organisationId, level, from, to }: Narrowed): AccessFilter => ({
  organisationId: organisationId || null,
  levels: level ? [level] : null,
  from: from || null,
  to: to || null,
});
