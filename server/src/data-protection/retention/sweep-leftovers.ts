import type { EntityManager } from '@mikro-orm/postgresql';
import { daysBefore } from './periods.ts';

/**
 * Removes what is over and of no use to anybody: sessions that ended, links that no longer work, failures that no longer
 * count, and answers that were kept for a repeat. A day is longer than any of them lasts.
 */
export async function sweepLeftovers(em: EntityManager, now: Date): Promise<void> {
  const before = daysBefore(now, 1);
  await em.execute('delete from session where expires_at < ?', [before]);
  await em.execute('delete from sign_in_link where expires_at < ?', [before]);
  await em.execute('delete from sign_in_failure where since < ?', [before]);
  await em.execute('delete from idempotency_record where at < ?', [before]);
}
