import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Actor } from '../platform/actor.ts';
import { londonDate } from '../platform/today.ts';
import { readerOf, type Read } from './read.ts';

/** For whom rows are read and written, as PostgreSQL knows it: what the policies of `row-security.ts` look at. */
type ActsFor = 'server' | 'region' | 'institution' | 'partner' | 'person' | 'nobody';

/**
 * An entity manager of the server itself, for work that is nobody's request: jobs, start-up, and finding out who asks.
 * It sees every row. Requests use the one of their context.
 */
export const asServer = (orm: MikroORM): EntityManager => withSession(orm, OF_SERVER);

/** How the server itself reads what each request asks for first: who asks. */
export const readAsServer = (orm: MikroORM): Read => readerOf(orm, OF_SERVER);

/** An entity manager for one request: the database shows it no row that is not its actor's to see. */
export const asActor = (orm: MikroORM, actor: Actor, now: Date): EntityManager =>
  withSession(orm, sessionOf(actor, now));

/** How one request reads, where it is read often: by the same rules. */
export const readAsActor = (orm: MikroORM, actor: Actor, now: Date): Read => readerOf(orm, sessionOf(actor, now));

function sessionOf(actor: Actor, now: Date): string {
  const today = londonDate(now);
  switch (actor.kind) {
    case 'anonymous':
      return write({ actsFor: 'nobody', today });
    case 'client':
      return write({ actsFor: 'partner', organisation: actor.organisationId, today });
    case 'person': {
      const { id: person, membership } = actor;
      if (!membership) return write({ actsFor: 'person', person, today });
      const { organisationKind: actsFor, organisationId: organisation } = membership;
      return write({ actsFor, organisation, person, today });
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

/** One setting, because each costs every statement; `row-security.ts` takes it apart. */
function write({ actsFor, organisation = '', person = '', today = '' }: Session): string {
  return [actsFor, organisation, person, today].join('|');
}

const OF_SERVER = write({ actsFor: 'server' });

const withSession = (orm: MikroORM, session: string): EntityManager =>
  orm.em.fork({ session: { variables: { 'waymark.session': session } } });
