import { sql, type EntityManager } from '@mikro-orm/postgresql';
import { BEFORE_ALL, inBatches } from './in-batches.ts';
import type { SealedEvent } from './link-hash.ts';

/** One link of a chain as it is stored, with the last link that was noted for its chain. */
export interface StoredLink {
  readonly streamId: string;
  readonly sequence: number;
  readonly hash: string;
  readonly eventId: string;
  /** Null when the event is not there. */
  readonly event: SealedEvent | null;
  /** Null when nothing is noted. */
  readonly head: { readonly sequence: number; readonly hash: string } | null;
}

interface LinkRow {
  readonly stream_id: string;
  readonly sequence: string;
  readonly hash: string;
  readonly event_id: string;
  readonly event_stream: string | null;
  readonly type: string;
  readonly subject: string;
  readonly actor_id: string | null;
  readonly data: string;
  readonly at: string;
  readonly head_sequence: string | null;
  readonly head_hash: string;
}

/** Reads every link, chain by chain in its order; of one stream alone when it is named. */
export async function* readLinks(em: EntityManager, streamId: string | null): AsyncGenerator<StoredLink> {
  const rows = inBatches<LinkRow, readonly [string, string]>(em, {
    first: [BEFORE_ALL, '0'],
    keyOf: ({ stream_id, sequence }) => [stream_id, sequence],
    after: ([stream, sequence], size) =>
      sql`select s.stream_id, s.sequence::text, encode(s.hash, 'hex') as hash, s.event_id::text,
            e.stream_id as event_stream, e.type, e.subject, e.actor_id, e.data::text,
            to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
            h.sequence::text as head_sequence, encode(h.hash, 'hex') as head_hash
          from event_seal s
          left join domain_event e on e.id = s.event_id
          left join event_stream h on h.stream_id = s.stream_id
          where (s.stream_id, s.sequence) > (${stream}::uuid, ${sequence}::bigint) and s.stream_id = coalesce(${streamId}::uuid, s.stream_id)
          order by s.stream_id, s.sequence limit ${size}`,
  });
  for await (const row of rows) yield toLink(row);
}

function toLink(row: LinkRow): StoredLink {
  const { event_stream: streamId, type, subject, actor_id: actorId, data, at, head_sequence: noted } = row;
  return {
    streamId: row.stream_id,
    sequence: Number(row.sequence),
    hash: row.hash,
    eventId: row.event_id,
    event: streamId === null ? null : { streamId, type, subject, actorId, data, at },
    head: noted === null ? null : { sequence: Number(noted), hash: row.head_hash },
  };
}
