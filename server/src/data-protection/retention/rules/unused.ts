import { holdProblems } from '../../hold-problems.ts';
import { daysBefore } from '../periods.ts';
import type { RetentionRule } from '../rule.ts';
import { eraseDue } from './erase.ts';

/** Who was invited, last so many days ago, and never came is erased: Waymark has no use for their name and address. */
export const unused: RetentionRule = {
  key: 'unused',
  batch: 1,
  due: ({ periods, now }) => ({
    sql: `select p.id::text as key from person p
      where p.erased_at is null and p.last_used_at is null and p.created_at < ?
        and not exists (select from membership m where m.person_id = p.id and coalesce(m.invited_at, m.created_at) >= ?)`,
    values: [daysBefore(now, periods.unusedDays), daysBefore(now, periods.unusedDays)],
  }),
  async apply(run, people) {
    const [person] = people;
    if (!person || (await holdProblems(run.em, person.key)).length > 0) return 0;
    return eraseDue(run, people);
  },
};
