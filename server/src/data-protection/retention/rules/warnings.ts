import { daysBefore, monthsBefore, WARNING_DAYS } from '../periods.ts';
import type { Due, RetentionRule, Run } from '../rule.ts';
import { LAST_USE, OPEN_ACCOUNTS } from './accounts.ts';

interface DuePerson extends Due {
  readonly name: string;
  readonly email: string;
}

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** Who has not signed in for nearly as long as an account stays open is warned, once for each such time. */
export const warnings: RetentionRule<DuePerson> = {
  key: 'warnings',
  // Each by itself: what was sent is not sent again because a later message could not be.
  batch: 1,
  due: ({ periods, now }) => ({
    sql: `select p.id::text as key, p.name, p.email ${OPEN_ACCOUNTS} and ${LAST_USE} < ?
      and (p.warned_at is null or p.warned_at <= ${LAST_USE})`,
    values: [monthsBefore(daysBefore(now, -WARNING_DAYS), periods.inactiveMonths)],
  }),
  async apply(run, [person]) {
    if (!person) return 0;
    await run.em.execute('update person set warned_at = ? where id = ?', [run.now, person.key]);
    await run.services.mailer.send({ to: person.email, ...messageFor(run, person) });
    return 1;
  },
};

function messageFor({ services, periods, now }: Run, { name }: DuePerson) {
  const day = LONG_DATE.format(daysBefore(now, -WARNING_DAYS));
  return {
    subject: 'Your Waymark account is about to be disabled',
    text: [
      `Hello ${name},`,
      '',
      `you have not signed in to Waymark for nearly ${periods.inactiveMonths} months. If you do not sign in before ${day}, your account is disabled. To keep it, sign in once:`,
      '',
      services.settings.publicUrl,
      '',
      'If you no longer need it, do nothing. What you wrote for your organisation stays with it; a region administrator can let you in again later.',
    ].join('\n'),
  };
}
