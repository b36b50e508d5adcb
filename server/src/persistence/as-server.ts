import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Actor } from '../platform/actor.ts';
import { londonDate } from '../platform/today.ts';

/** For whom rows are read and written, as PostgreSQL knows it: what the policies of `row-security.ts` look at. */
type ActsFor = 'server' | 'region' | 'institution' | 'partner' | 'person' | 'nobody';

/**
 * An entity manager of the server itself, for work that is nobody's request: jobs, start-up, and finding out who asks.
 * It sees every row. Requests use the one of their context.
 */
export const asServer = (orm: MikroORM): EntityManager => withSession(orm, { actsFor: 'server' });

/**
 * An entity manager for one request: the database shows it no row that is not its actor's to see.
 *
 * @param givenUp aborted when nobody waits for the request any more: no further statement of it is sent
 */
export const asActor = (orm: MikroORM, actor: Actor, now: Date, givenUp?: AbortSignal): EntityManager =>
  withSession(orm, sessionOf(actor, londonDate(now)), givenUp);

function sessionOf(actor: Actor, today: string): Session {
  switch (actor.kind) {
    case 'anonymous':
      return { actsFor: 'nobody', today };
    case 'client':
      return { actsFor: 'partner', organisation: actor.organisationId, today };
    case 'person': {
      const { id: person, membership } = actor;
      if (!membership) return { actsFor: 'person', person, today };
      const { organisationKind: actsFor, organisationId: organisation } = membership;
      return { actsFor, organisation, person, today };
    }
  }
}

interface Session {
  readonly actsFor: ActsFor;
  readonly organisation?: string;
  readonly person?: string;
  /** Date in London, by which grants end. */
  readonly today?: string;
}

function withSession(
  orm: MikroORM,
  { actsFor, organisation = '', person = '', today = '' }: Session,
  signal?: AbortSignal,
): EntityManager {
  // One setting, because each costs every statement; `row-security.ts` takes it apart.
  const session = [actsFor, organisation, person, today].join('|');
  return orm.em.fork({ session: { variables: { 'waymark.session': session } }, ...(signal && { signal }) });
}
