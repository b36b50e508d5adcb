import { sql, type EntityManager } from '@mikro-orm/postgresql';
import type { Json } from '@waymark/kit';
import { executeWithin } from '../persistence/execute-within.ts';
import type { Actor } from '../platform/actor.ts';
import { DomainEvent } from './domain-event.entity.ts';

/** What happened, without when and by whom. */
export interface Happening {
  /** The organisation or institution that it happened to. */
  readonly streamId: string;
  /** Past tense, `thing.happened`. */
  readonly type: string;
  /** Id of the thing. */
  readonly subject: string;
  /** Ids and figures only: never names, addresses or answers in words. */
  readonly data?: Json;
}

interface Recording {
  readonly em: EntityManager;
  readonly actor: Actor;
  now(): Date;
}

/** Adds an event to the unit of work: it is stored by the same flush as the change itself, or not at all. */
export function recordEvent(context: Recording, { data = {}, ...happening }: Happening): void {
  const { em, actor, now } = context;
  const actorId = actor.kind === 'anonymous' ? null : actor.id;
  em.persist(em.create(DomainEvent, { ...happening, data, actorId, at: now() } as never));
}

/** The same at once, in the transaction of a change that is written past the unit of work. */
export async function writeEvent({ em, actor, now }: Recording, happening: Happening): Promise<void> {
  const { streamId, type, subject, data = {} } = happening;
  const actorId = actor.kind === 'anonymous' ? null : actor.id;
  await executeWithin(
    em,
    sql`insert into domain_event (stream_id, type, subject, actor_id, data, at)
        values (${streamId}, ${type}, ${subject}, ${actorId}, ${JSON.stringify(data)}, ${now().toISOString()})`,
  );
}
