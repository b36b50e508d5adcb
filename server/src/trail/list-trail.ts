import { raw, sql } from '@mikro-orm/postgresql';
import type { Json } from '@waymark/kit';
import DataLoader from 'dataloader';
import { allOf, type Sql } from '../persistence/conditions.ts';
import { pageWindow, readCursor, writeCursor, type Connection, type PageArgs } from '../platform/connection.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { EVENT_WORDS, type TrailKind } from './event-words.ts';

/** One event of a trail. */
export interface TrailEvent {
  readonly streamId: string;
  readonly sequence: number;
  readonly hash: string;
  readonly type: string;
  readonly subject: string;
  readonly actorId: string | null;
  readonly data: Json;
  readonly at: Date;
}

/** What a trail is narrowed to. Ids are those of the database. */
export interface TrailFilter {
  readonly kinds: readonly TrailKind[] | null;
  readonly actorId: string | null;
  readonly subject: string | null;
  /** ISO calendar dates in Europe/London, both within. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A page of somebody's trail, for those who may read it. */
export interface AskedTrail extends PageArgs {
  readonly streamId: string;
  readonly filter: TrailFilter;
}

const listOf = ({ streamId, filter }: AskedTrail): string => `trail:${streamId}:${JSON.stringify(filter)}`;

/** Reads pages of trails, newest first. Those that are asked for in the same way take two statements, however many. */
export function trailPage(context: RequestContext): DataLoader<AskedTrail, Connection<TrailEvent>, string> {
  return new DataLoader<AskedTrail, Connection<TrailEvent>, string>(
    async (asked) => {
      const pages = new Map<AskedTrail, Connection<TrailEvent>>();
      const alike = Map.groupBy(asked, ({ first, after, filter }) => JSON.stringify([first, after, filter]));
      for (const same of alike.values()) for (const [ask, page] of await readPages(context, same)) pages.set(ask, page);
      return asked.map((ask) => pages.get(ask) ?? new TypeError('a trail that was not read'));
    },
    { cacheKeyFn: (asked) => JSON.stringify(asked) },
  );
}

/** Pages of several trails with the same size, place and filter. */
async function readPages({ em }: RequestContext, asked: readonly AskedTrail[]) {
  const [one] = asked as [AskedTrail, ...AskedTrail[]];
  const list = listOf(one);
  const { limit } = pageWindow({ first: one.first }, list);
  const before = one.after ? readCursor(one.after, list) : null;
  const streams = sql`select unnest(${`{${asked.map(({ streamId }) => streamId).join()}}`}::uuid[]) as stream_id`;
  const matching = allOf(sql`s.stream_id = w.stream_id`, ...conditionsOf(one.filter));
  const rows = await em.execute<TrailEvent[]>(
    sql`select t.* from (${streams}) w cross join lateral (
          select s.stream_id as "streamId", s.sequence::int, encode(s.hash, 'hex') as hash,
            e.type, e.subject, e.actor_id as "actorId", e.data, e.at
          from event_seal s join domain_event e on e.id = s.event_id
          where ${matching} and ${before === null ? raw('true') : sql`s.sequence < ${before}`}
          order by s.sequence desc limit ${limit}) t`,
  );
  const counts = await em.execute<{ streamId: string; count: number }[]>(
    sql`select w.stream_id as "streamId", count(*)::int as count from (${streams}) w
        join event_seal s on s.stream_id = w.stream_id join domain_event e on e.id = s.event_id
        where ${matching} group by w.stream_id`,
  );
  const byStream = Map.groupBy(rows, ({ streamId }) => streamId);
  const countOf = new Map(counts.map(({ streamId, count }) => [streamId, count]));
  return asked.map((ask): [AskedTrail, Connection<TrailEvent>] => [
    ask,
    toPage(byStream.get(ask.streamId) ?? [], { asked: ask, total: countOf.get(ask.streamId) ?? 0 }),
  ]);
}

function toPage(
  rows: readonly TrailEvent[],
  { asked, total }: { readonly asked: AskedTrail; readonly total: number },
): Connection<TrailEvent> {
  const list = listOf(asked);
  const edges = rows
    .slice(0, asked.first)
    .map((event) => ({ cursor: writeCursor(event.sequence, list), node: { ...event, at: new Date(event.at) } }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > edges.length,
      hasPreviousPage: Boolean(asked.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}

function conditionsOf({ kinds, actorId, subject, from, to }: TrailFilter): readonly (Sql | null)[] {
  return [
    kinds && ofKinds(kinds),
    actorId === null ? null : sql`e.actor_id = ${actorId}`,
    subject === null ? null : sql`e.subject = ${subject}`,
    from === null ? null : sql`e.at >= ${from}::date::timestamp at time zone 'Europe/London'`,
    to === null ? null : sql`e.at < (${to}::date + 1)::timestamp at time zone 'Europe/London'`,
  ];
}

function ofKinds(kinds: readonly TrailKind[]): Sql {
  const known = Object.entries(EVENT_WORDS);
  const types = known.filter(([, { kind }]) => kinds.includes(kind)).map(([type]) => type);
  const named = sql`e.type in (${['', ...types]})`;
  // What has no words is of no kind.
  return kinds.includes('other') ? sql`(${named} or e.type not in (${known.map(([type]) => type)}))` : named;
}
