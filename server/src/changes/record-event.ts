import type { EntityManager } from '@mikro-orm/postgresql';
import type { Json } from '@waymark/kit';
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

/** Adds an event to the unit of work: it is stored by the same flush as the change itself, or not at all. */
export function recordEvent(
  context: { em: EntityManager; actor: Actor; now(): Date },
  { data = {}, ...happening }: Happening,
): void {
  const { em, actor, now } = context;
  const actorId = actor.kind === 'anonymous' ? null : actor.id;
  em.persist(em.create(DomainEvent, { ...happening, data, actorId, at: now() } as never));
}
