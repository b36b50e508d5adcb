import type { EntityManager } from '@mikro-orm/postgresql';
import { sweepSessions } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import { KNOWN_DAYS } from './known-browser.ts';
import { ALLOWED } from './throttle.ts';

/** Name of the job that sweeps. */
export const SWEEP_SIGN_IN_JOB = 'sweep-sign-in';

/** Tables whose rows say themselves when they end. */
const ENDING = ['sign_in_link', 'oidc_transaction', 'passkey_challenge', 'pending_identity'] as const;

/** How long an app may wait to be set up to the end. */
const SET_UP_MINUTES = 24 * 60;

const LONGEST_ALLOWANCE_MINUTES = Math.max(...Object.values(ALLOWED).map(({ minutes }) => minutes));

/** Removes what nobody can sign in by any more, and what no longer counts against anybody. */
export async function sweepSignIn({ orm }: Pick<Services, 'orm'>, now: Date): Promise<void> {
  const em = asServer(orm);
  for (const table of ENDING) await remove(em, `${table} where expires_at <= ?`, now);
  await remove(em, 'sign_in_failure where since <= ?', minutesBefore(now, LONGEST_ALLOWANCE_MINUTES));
  await remove(em, 'known_browser where created_at <= ?', minutesBefore(now, KNOWN_DAYS * 24 * 60));
  await remove(em, 'authenticator where confirmed_at is null and created_at <= ?', minutesBefore(now, SET_UP_MINUTES));
  await sweepSessions(em, now);
}

const remove = (em: EntityManager, what: string, before: Date): Promise<unknown> =>
  em.execute(`delete from ${what}`, [before]);

const minutesBefore = (now: Date, minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
