import type { GrantLevel } from './levels.ts';
import type { Row, Rows } from './row.ts';
import { ACCOUNT, DATA, KEYS } from './rows/accounts.ts';
import { ASSESSMENTS, EVIDENCE } from './rows/assessments.ts';
import { INSTITUTIONS, ORGANISATIONS, SHARING } from './rows/institutions.ts';
import { PROGRAMMES, SETS } from './rows/programmes.ts';
import { ROUTES } from './rows/routes.ts';

/** All rows, by area, in the order in which people read them. */
export const AREAS = {
  Institutions: INSTITUTIONS,
  'Sharing with partners': SHARING,
  'Assessments and results': ASSESSMENTS,
  Evidence: EVIDENCE,
  'Organisations and people': ORGANISATIONS,
  Programmes: PROGRAMMES,
  'Sets of benchmarks and modules': SETS,
  'Keys of partners': KEYS,
  "One's own account": ACCOUNT,
  'Data about people': DATA,
  'Addresses beside the API': ROUTES,
} as const satisfies Readonly<Record<string, Rows>>;

const TABLE = {
  ...INSTITUTIONS,
  ...SHARING,
  ...ASSESSMENTS,
  ...EVIDENCE,
  ...ORGANISATIONS,
  ...PROGRAMMES,
  ...SETS,
  ...KEYS,
  ...ACCOUNT,
  ...DATA,
  ...ROUTES,
} as const satisfies Rows;

/**
 * What the table says something about: a root operation (`Mutation.saveAnswer`), a type or a field of one
 * (`Assessment`, `Assessment.headline`), or the path of a route (`/uploads`).
 */
export type Subject = keyof typeof TABLE;

/** What the table says of one thing. */
export const rowOf = (subject: Subject): Row => TABLE[subject];

/** What an institution must share before a partner may read this: anything at all, unless the row says more. */
export const levelOf = (subject: Subject): GrantLevel => rowOf(subject).level ?? 'headline';

/** Whether the table says anything of this. What it does not name is nobody's. */
export const isListed = (name: string): name is Subject => Object.hasOwn(TABLE, name);

/** What one may by a row, after "may"; null when the table says nothing of it. */
export const rightTo = (name: string): string | null => (isListed(name) ? rowOf(name).to : null);
