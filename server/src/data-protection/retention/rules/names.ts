import { holdProblems } from '../../hold-problems.ts';
import { yearsBefore } from '../periods.ts';
import type { RetentionRule } from '../rule.ts';
import { eraseDue } from './erase.ts';

/** Whose account has been disabled for years is erased: the trail stays, and names nobody any more. */
export const names: RetentionRule = {
  key: 'names',
  batch: 1,
  due: ({ periods, now }) => ({
    sql: `select p.id::text as key from person p where p.erased_at is null and p.deactivated_at < ?`,
    values: [yearsBefore(now, periods.nameYears)],
  }),
  async apply(run, people) {
    const [person] = people;
    if (!person || (await holdProblems(run.em, person.key)).length > 0) return 0;
    return eraseDue(run, people);
  },
};
