import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Queue } from '../jobs/queue.ts';
import { PipelinedConnection } from '../persistence/pipelined-driver.ts';
import type { Services } from '../platform/services.ts';
import type { Turns } from '../platform/turns.ts';
import { gauge, type Metrics, type Reading } from './metrics.ts';
import { REASONS, WORDS, type Readiness } from './readiness.ts';
import { sampled, within } from './sampled.ts';

/** What is looked at for the figures. */
interface Watched {
  readonly services: Pick<Services, 'scoring' | 'ledger' | 'changes'>;
  readonly readiness: Readiness;
  /** Requests at the door. */
  readonly turns: Turns;
  /** By what they are for. */
  readonly pools: Readonly<Record<'requests' | 'background', MikroORM>>;
  readonly queue: Pick<Queue, 'waiting'>;
  readonly version: string;
}

/** Adds what is looked at, and not counted, to the figures of a server. */
export async function watchGauges({ registry }: Metrics, watched: Watched): Promise<void> {
  const { services, turns, version } = watched;
  gauge(registry, BUILD, () => [{ version, node: process.versions.node, value: 1 }]);
  watchReadiness(registry, watched.readiness);
  gauge(registry, named('waymark_requests_working', 'Requests that have their turn.'), () => turns.working);
  gauge(registry, named('waymark_requests_waiting', 'Requests that wait for their turn.'), () => turns.waiting);
  await watchPools(registry, watched.pools);
  watchQueue(registry, watched.queue);
  const { scoring, ledger, changes } = services;
  gauge(registry, named('waymark_scoring_waiting', 'Assessments that wait for a thread.'), () => scoring.waiting);
  gauge(registry, named('waymark_scoring_threads', 'Threads that score.'), () => scoring.threads);
  gauge(
    registry,
    named('waymark_scoring_strikes', 'Times that a module cost a thread since the start.'),
    () => scoring.health.struck,
  );
  gauge(registry, named('waymark_ledger_waiting', 'Reads that wait to be written.'), () => ledger.waiting);
  gauge(registry, named('waymark_subscriptions_open', 'Subscriptions that are open.'), () => changes.watching);
  gauge(registry, named('waymark_changes_connected', '1 while PostgreSQL can tell what happens.'), () =>
    Number(changes.connected),
  );
}

const named = (name: string, help: string) => ({ name, help });

const BUILD = {
  name: 'waymark_build_info',
  help: 'Always 1: which version runs.',
  labels: ['version', 'node'],
} as const;

function watchReadiness(registry: Metrics['registry'], readiness: Readiness): void {
  gauge(
    registry,
    { name: 'waymark_readiness', help: '1 for the word that /readyz says.', labels: ['state'] },
    async () => {
      const { word } = await readiness.state();
      return WORDS.map((state) => ({ state, value: Number(state === word) }));
    },
  );
  gauge(
    registry,
    { name: 'waymark_readiness_reason', help: '1 for each reason of that word.', labels: ['reason'] },
    async () => {
      const { reasons } = await readiness.state();
      return REASONS.map((reason) => ({ reason, value: Number(reasons.includes(reason)) }));
    },
  );
}

async function watchPools(registry: Metrics['registry'], orms: Watched['pools']): Promise<void> {
  const pools = await Promise.all(
    Object.entries(orms).map(async ([pool, orm]) => ({ pool, ...(await connectionsOf(orm)) })),
  );
  gauge(
    registry,
    { name: 'waymark_pool_connections', help: 'Connections to the database.', labels: ['pool', 'state'] },
    () =>
      pools.flatMap(({ pool, connections: { totalCount, idleCount } }) => [
        { pool, state: 'used', value: totalCount - idleCount },
        { pool, state: 'idle', value: idleCount },
      ]),
  );
  gauge(registry, { name: 'waymark_pool_size', help: 'Most connections that it may have.', labels: ['pool'] }, () =>
    pools.map(({ pool, connections }) => ({ pool, value: connections.options.max })),
  );
  gauge(
    registry,
    { name: 'waymark_pool_waiting', help: 'Statements that wait for a connection.', labels: ['pool'] },
    () => pools.map(({ pool, connections }) => ({ pool, value: connections.waitingCount })),
  );
  gauge(
    registry,
    {
      name: 'waymark_transactions',
      help: 'Transactions that have their turn or wait for it.',
      labels: ['pool', 'state'],
    },
    () =>
      pools.flatMap(({ pool, transactions: { working, waiting } }) => [
        { pool, state: 'working', value: working },
        { pool, state: 'waiting', value: waiting },
      ]),
  );
}

async function connectionsOf(orm: MikroORM): Promise<{ readonly connections: Pool; readonly transactions: Turns }> {
  const connection = orm.em.getConnection();
  if (!(connection instanceof PipelinedConnection)) throw new Error('these connections take no turns');
  return { connections: await connection.getNativeClient(), transactions: connection.turns };
}

/** The queue is counted at most so often: it is one for all servers, and each of them counts it. */
const COUNTED_EVERY_MS = 10_000;
const LONGEST_COUNT_MS = 1_000;

function watchQueue(registry: Metrics['registry'], queue: Watched['queue']): void {
  const counted = sampled(
    () =>
      within(
        LONGEST_COUNT_MS,
        // While the database is away there is no number, and none is better than an old one.
        queue.waiting().catch(() => []),
        [],
      ),
    COUNTED_EVERY_MS,
  );
  const readings = async (of: 'count' | 'oldest'): Promise<Reading<'kind'>[]> =>
    (await counted()).map(({ kind, ...one }) => ({ kind, value: one[of] }));
  gauge(
    registry,
    { name: 'waymark_jobs_waiting', help: 'Jobs that could be done now, on all servers together.', labels: ['kind'] },
    () => readings('count'),
  );
  gauge(
    registry,
    { name: 'waymark_jobs_oldest_seconds', help: 'How long the oldest of them has waited.', labels: ['kind'] },
    () => readings('oldest'),
  );
}
