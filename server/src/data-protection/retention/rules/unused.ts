import { daysBefore } from '../periods.ts';
import type { RetentionRule } from '../rule.ts';
import { eraseDue } from './erase.ts';

/** Who was invited and never came is erased: Waymark has no use for their name and address. */
export const unused: RetentionRule = {
  key: 'unused',
  batch: 1,
  due: ({ periods, now }) => ({
    sql: `select p.id::text as key from person p
      where p.erased_at is null and p.last_used_at is null and p.created_at < ?
        and not exists (select from membership m where m.person_id = p.id and m.created_at >= ?)`,
    values: [daysBefore(now, periods.unusedDays), daysBefore(now, periods.unusedDays)],
  }),
  apply: eraseDue,
};
