import { Person } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import { NOTICES, type Notice } from './account-notice.ts';

/** A job, as the queue keeps it. */
export interface NoticeJob {
  readonly personId: string;
  readonly notice: string;
  /** When it happened, in ISO 8601. */
  readonly at: string;
  /** What the browser is, as `browserName` says it; empty when it does not matter or cannot be told. */
  readonly browser: string;
}

/** Tells somebody what happened to their account, and what to do if it was not they. */
export async function sendAccountNotice(
  services: Services,
  { personId, notice, at, browser }: NoticeJob,
): Promise<void> {
  const person = await asServer(services.orm).findOne(Person, { id: personId, deactivatedAt: null });
  if (!person || !(notice in NOTICES)) return;
  const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });
  const { href } = new URL('/account', services.settings.publicUrl);
  await services.mailer.send({
    to: person.email,
    subject: 'A change to how you sign in to Waymark',
    text: [
      `Hello ${person.name},`,
      '',
      `on ${moment.format(new Date(at))} ${NOTICES[notice as Notice]}${browser === '' ? '' : ` (${browser})`}.`,
      '',
      'If it was you, there is nothing to do.',
      '',
      `If it was not, sign in by a link from the first page, open ${href}, sign out everywhere and set a new password. Then tell whoever runs Waymark for you.`,
    ].join('\n'),
  });
}
