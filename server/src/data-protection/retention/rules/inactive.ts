import { disableAccount } from '../../deactivate-person.ts';
import { lastAdministratorProblems } from '../../last-administrator.ts';
import { daysBefore, monthsBefore, WARNING_DAYS } from '../periods.ts';
import type { RetentionRule } from '../rule.ts';
import { LAST_USE, OPEN_ACCOUNTS } from './accounts.ts';

/** Accounts that are not used are disabled, never without the warning and its time. */
export const inactive: RetentionRule = {
  key: 'inactive',
  batch: 1,
  due: ({ periods, now }) => ({
    sql: `select p.id::text as key ${OPEN_ACCOUNTS} and ${LAST_USE} < ? and p.warned_at > ${LAST_USE} and p.warned_at <= ?`,
    values: [monthsBefore(now, periods.inactiveMonths), daysBefore(now, WARNING_DAYS)],
  }),
  async apply({ em, now }, [person]) {
    if (!person || (await lastAdministratorProblems(em, person.key)).length > 0) return 0;
    await disableAccount(em, { personId: person.key, now });
    return 1;
  },
};
