import { sql } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { asServer } from '../persistence/as-server.ts';
import type { RequestContext } from '../platform/request-context.ts';

/** Somebody who did something: a person, or a program with a key. */
export interface TrailActor {
  readonly id: string;
  readonly name: string;
}

/**
 * Whom ids of a trail stand for, wherever they act now: that they did something here is the trail's to say. Who was taken
 * out of the database keeps a name by which they can be told apart.
 */
export function trailActorById({ services }: RequestContext): DataLoader<string, TrailActor> {
  return new DataLoader<string, TrailActor>(async (ids) => {
    const rows = await asServer(services.orm).execute<TrailActor[]>(
      sql`select id, name from person where id in (${ids}) union all select id, name from api_client where id in (${ids})`,
    );
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return ids.map((id) => ({ id, name: names.get(id) ?? pseudonym(id) }));
  });
}

const pseudonym = (id: string): string => `Former user ${id.slice(0, 6).toUpperCase()}`;

/** Everybody who did something that is in a trail, by name. */
export function actorsOfTrail(context: RequestContext): DataLoader<string, readonly TrailActor[]> {
  return new DataLoader<string, readonly TrailActor[]>(async (streamIds) => {
    const rows = await context.em.execute<{ streamId: string; actorId: string }[]>(
      sql`select distinct stream_id as "streamId", actor_id as "actorId" from domain_event
          where stream_id in (${streamIds}) and actor_id is not null`,
    );
    const found = await Promise.all(
      rows.map(async ({ streamId, actorId }) => ({ streamId, actor: await context.load(trailActorById, actorId) })),
    );
    const byStream = Map.groupBy(found, ({ streamId }) => streamId);
    return streamIds.map((id) =>
      (byStream.get(id) ?? [])
        .map(({ actor }) => actor)
        .toSorted((a, b) => a.name.localeCompare(b.name, context.language)),
    );
  });
}
