import { sql, type EntityManager } from '@mikro-orm/postgresql';
import type { Faults } from './faults.ts';
import { BEFORE_ALL, inBatches } from './in-batches.ts';
import { readLinks } from './read-links.ts';
import { ChainWalk } from './walk-chains.ts';

/** What was looked at. */
export interface CheckedChains {
  readonly events: number;
  readonly chains: number;
}

/**
 * Checks the chains of events: that nothing in them was changed, removed, put in or moved.
 *
 * @param em within one moment
 * @param streamId one chain alone; null for all
 */
export async function verifyChains(
  em: EntityManager,
  faults: Faults,
  streamId: string | null = null,
): Promise<CheckedChains> {
  const walk = new ChainWalk(faults);
  for await (const link of readLinks(em, streamId)) walk.take(link);
  walk.end();
  await findEmptied(em, faults, streamId);
  const loose = await findLoose(em, faults, streamId);
  return { events: walk.links + loose, chains: walk.chains };
}

/** Chains of which nothing is left but how long they were. */
async function findEmptied(em: EntityManager, faults: Faults, only: string | null): Promise<void> {
  const emptied = inBatches<{ stream_id: string; sequence: string }, string>(em, {
    first: BEFORE_ALL,
    keyOf: ({ stream_id }) => stream_id,
    after: (key, size) =>
      sql`select h.stream_id, h.sequence::text from event_stream h
          where h.stream_id > ${key}::uuid and h.stream_id = coalesce(${only}::uuid, h.stream_id)
            and not exists (select from event_seal s where s.stream_id = h.stream_id)
          order by h.stream_id limit ${size}`,
  });
  for await (const { stream_id: streamId, sequence } of emptied)
    faults.add(`The whole chain was removed: it had ${sequence} events.`, { streamId });
}

/** Events that came in past the chain. Returns how many there are. */
async function findLoose(em: EntityManager, faults: Faults, only: string | null): Promise<number> {
  let count = 0;
  const loose = inBatches<{ id: string; stream_id: string; type: string }, string>(em, {
    first: '0',
    keyOf: ({ id }) => id,
    after: (key, size) =>
      sql`select e.id::text, e.stream_id, e.type from domain_event e
          where e.id > ${key}::bigint and e.stream_id = coalesce(${only}::uuid, e.stream_id)
            and not exists (select from event_seal s where s.event_id = e.id)
          order by e.id limit ${size}`,
  });
  for await (const { id, stream_id: streamId, type } of loose) {
    count += 1;
    faults.add(`This event (${type}) has no seal: it was put in past the chain, or its seal was removed.`, {
      streamId,
      eventId: id,
    });
  }
  return count;
}
