import { MANAGES_ALONE } from '../../../people/index.ts';

/** The last sign of life of the account `p`. */
export const LAST_USE = 'greatest(p.created_at, p.last_used_at)';

/** Accounts that have been used, are open, and without which no organisation is locked out. */
export const OPEN_ACCOUNTS = `from person p where p.deactivated_at is null and p.last_used_at is not null and not ${MANAGES_ALONE}`;
