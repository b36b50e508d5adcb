import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

/**
 * An entity manager of the server itself, for work that is nobody's request: jobs, start-up, and finding out who asks.
 * Requests use the one of their context.
 */
export const asServer = (orm: MikroORM): EntityManager => orm.em.fork();
