import { sql } from '@mikro-orm/postgresql';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';

/** Name of the job that sweeps. */
export const SWEEP_JOIN_REQUESTS_JOB = 'sweep-join-requests';

/** Days for which a decision can be looked up. */
const DECIDED_DAYS = 30;
/** Days after which nobody will decide any more. */
const WAITING_DAYS = 60;

/** Removes requests of addresses that were never confirmed, and those that are over: strangers' names are not kept. */
export async function sweepJoinRequests({ orm }: Pick<Services, 'orm'>, now: Date): Promise<void> {
  await asServer(orm).execute(
    sql`delete from join_request
        where (confirmed_at is null and expires_at <= ${now}) or decided_at <= ${daysBefore(now, DECIDED_DAYS)}
           or (decided_at is null and confirmed_at <= ${daysBefore(now, WAITING_DAYS)})`,
  );
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
