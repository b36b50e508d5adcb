import { createHash } from 'node:crypto';
import { createKey } from '../../src/partners/api-key.ts';

/** Ids, numbers and secrets follow from what they are of, so that nobody has to look them up, and a nation is the same every time. */

/** The id of a thing, such as the seventeenth institution. SQL makes the same by `idSql`. */
export function idOf(thing: string, ...numbers: readonly number[]): string {
  const digits = digestOf(thing, numbers);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The same id as an expression of SQL. @param numbers expressions that are whole numbers */
export const idSql = (thing: string, ...numbers: readonly string[]): string =>
  `md5(concat_ws(' ', '${thing}', ${numbers.join(', ')}))::uuid`;

/** The secret in the cookie of the leader of an institution. */
export const leaderSecret = (institution: number): string => `nation-${digestOf('secret', [institution])}`;
/** The same secret as an expression of SQL. @param institution an expression that is a whole number */
export const leaderSecretSql = (institution: string): string =>
  `'nation-' || md5(concat_ws(' ', 'secret', ${institution}))`;
/** The secret in the cookie of the region's administrator. */
export const ADMINISTRATOR_SECRET = 'nation-administrator';

/** The key of the partner's program. Anybody may know it: it is of invented data alone. */
export const PARTNER_KEY = createKey((bytes) => createHash('sha512').update('partner').digest().subarray(0, bytes));

/** Real URNs lie between 100000 and 159999; invented ones begin with 9. */
export const urnOf = (institution: number): string => String(900_000 + institution);

export const PROGRAMME_ID = idOf('programme');
export const REGION_ID = idOf('region');
export const PARTNER_ID = idOf('partner');
/** @param round from 1 */
export const roundId = (round: number): string => idOf('round', round);
export const institutionId = (institution: number): string => idOf('institution', institution);
/** @param round from 1 */
export const assessmentId = (institution: number, round: number): string => idOf('assessment', institution, round);

/** Every tenth institution is still answering in the last round; its answers are all there, and it can submit. */
const DRAFT_EVERY = 10;
export const hasDraft = (institution: number): boolean => institution % DRAFT_EVERY === 0;
/** Every fifth institution shares nothing. */
const UNSHARED_EVERY = 5;
export const isShared = (institution: number): boolean => institution % UNSHARED_EVERY !== 1;

function digestOf(thing: string, numbers: readonly number[]): string {
  return createHash('md5')
    .update([thing, ...numbers].join(' '))
    .digest('hex');
}
