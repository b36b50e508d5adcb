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

/** An entity manager for one request: the database shows it no row that is not its actor's to see. */
export function asActor(orm: MikroORM, actor: Actor, now: Date): EntityManager {
  const today = londonDate(now);
  switch (actor.kind) {
    case 'anonymous':
      return withSession(orm, { actsFor: 'nobody', today });
    case 'client':
      return withSession(orm, { actsFor: 'partner', organisation: actor.organisationId, today });
    case 'person': {
      const { id: person, membership } = actor;
      if (!membership) return withSession(orm, { actsFor: 'person', person, today });
      const { organisationKind: actsFor, organisationId: organisation } = membership;
      return withSession(orm, { actsFor, organisation, person, today });
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

function withSession(orm: MikroORM, { actsFor, organisation = '', person = '', today = '' }: Session): EntityManager {
  // One setting, because each costs every statement; `row-security.ts` takes it apart.
  const session = [actsFor, organisation, person, today].join('|');
  return orm.em.fork({ session: { variables: { 'waymark.session': session } } });
}
