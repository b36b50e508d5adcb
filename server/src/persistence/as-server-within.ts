import type { EntityManager } from '@mikro-orm/postgresql';

/** The setting by which `as-server.ts` says for whom a statement runs. */
const SESSION = 'waymark.session';

/** Does something as the server itself within a transaction of somebody's, who goes on as themselves. */
export async function asServerWithin(em: EntityManager, work: () => Promise<unknown>): Promise<void> {
  const theirs = String(em.getSessionContext()?.variables?.[SESSION] ?? '');
  const actFor = (session: string) => em.execute('select set_config(?, ?, true)', [SESSION, session]);
  await actFor('server|||');
  await work();
  await actFor(theirs);
}
