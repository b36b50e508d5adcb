import type { MikroORM } from '@mikro-orm/postgresql';
import { SESSION_IDLE_HOURS } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';

/** Name of the job that sweeps. */
export const SWEEP_SIGN_IN_JOB = 'sweep-sign-in';

/** What to remove once its moment is this many hours past. */
const OVER: readonly { readonly sql: string; readonly hours: number }[] = [
  { sql: `delete from session where expires_at < ?`, hours: 0 },
  { sql: `delete from session where coalesce(last_used_at, created_at) < ?`, hours: SESSION_IDLE_HOURS },
  { sql: `delete from sign_in_link where expires_at < ?`, hours: 0 },
  { sql: `delete from passkey_challenge where expires_at < ?`, hours: 0 },
  // The longest time for which failures count.
  { sql: `delete from sign_in_failure where since < ?`, hours: 24 },
  { sql: `delete from authenticator where confirmed_at is null and created_at < ?`, hours: 24 },
];

/** Removes what is over: sessions, links, challenges, counted failures, and apps that nobody finished setting up. */
export async function sweepSignIn({ orm }: { readonly orm: MikroORM }, now: Date): Promise<void> {
  const em = asServer(orm);
  for (const { sql, hours } of OVER) await em.execute(sql, [new Date(now.getTime() - hours * 60 * 60 * 1000)]);
}
