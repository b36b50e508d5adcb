import type { EntityManager } from '@mikro-orm/postgresql';

/** Removes comparisons that were begun before a moment, with all their rows: whoever wants one then makes it anew. */
export async function sweepRescorings(em: EntityManager, before: Date): Promise<void> {
  await em.execute('delete from rescoring where started_at < ?', [before]);
}
