import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import { ANONYMOUS, organisationOf, type Actor } from '../platform/actor.ts';

/** What was done to a person, and by whom; nobody when the server did it by itself. */
export interface PersonHappening {
  readonly personId: string;
  readonly type: 'person.exported' | 'person.deactivated' | 'person.reactivated' | 'person.erased';
  readonly actor?: Actor;
  readonly now: Date;
}

/**
 * Adds an event to the trail of every organisation that the person acts for, and of the one for which it was done; for
 * somebody without any, to the region's.
 */
export async function recordPersonEvent(em: EntityManager, happening: PersonHappening): Promise<void> {
  const { personId: subject, type, actor = ANONYMOUS, now } = happening;
  const rows = await em.execute<{ id: string }[]>(
    `with own as (select organisation_id as id from membership where person_id = ? union select ?::uuid where ?::uuid is not null)
     select id from own union select o.id from organisation o where o.kind = 'region' and not exists (select from own) order by id`,
    [subject, organisationOf(actor), organisationOf(actor)],
  );
  for (const { id: streamId } of rows) recordEvent({ em, actor, now: () => now }, { streamId, type, subject });
}
