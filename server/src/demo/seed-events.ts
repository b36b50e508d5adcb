import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvent, type Happening } from '../changes/index.ts';
import type { PersonActor } from '../platform/actor.ts';

/** Something that is said to have happened in an invented region. */
export interface SeededEvent extends Happening {
  readonly at: Date;
  readonly by: { readonly id: string; readonly name: string };
}

/** Writes the events of an invented region, oldest first as they would have been written. */
export function seedEvents(em: EntityManager, events: readonly SeededEvent[]): void {
  for (const { at, by, ...happening } of events.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const actor: PersonActor = { kind: 'person', ...by, membership: null, sessionHash: '' };
    recordEvent({ em, actor, now: () => at }, happening);
  }
}
