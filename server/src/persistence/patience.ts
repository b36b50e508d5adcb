import type { Socket } from 'node:net';
import type { Pool, PoolClient } from 'pg';
import { takeBackWhatEnded } from './take-back.ts';

/** How long things may take in the database, in milliseconds. */
export interface Patience {
  /** Waiting for a connection: the pool may be empty, and a database that is away may not even refuse. */
  readonly connect: number;
  readonly statement: number;
  readonly lock: number;
  /** A transaction in which nothing happens. */
  readonly idle: number;
}

/** Somebody waits for what a request does. */
export const REQUESTS: Patience = { connect: 3_000, statement: 5_000, lock: 3_000, idle: 10_000 };

/** Nobody waits for a job, and imports write in batches. */
export const BACKGROUND: Patience = { connect: 10_000, statement: 60_000, lock: 10_000, idle: 60_000 };

/** How much longer than a statement a connection may be silent. */
const SILENCE_MS = 3_000;

/** What the driver is to be told. @param keepsPlans whether connections keep their first plan of a statement with a name */
export const driverOptionsOf = ({ connect, statement, lock, idle }: Patience, keepsPlans: boolean) => {
  return {
    connectionTimeoutMillis: connect,
    statement_timeout: statement,
    lock_timeout: lock,
    idle_in_transaction_session_timeout: idle,
    onPoolCreated: (pool: Pool) => {
      endSilentConnections(pool, Math.max(statement, idle) + SILENCE_MS);
      takeBackWhatEnded(pool);
      if (keepsPlans) planOnce(pool);
    },
  };
};

/**
 * Has a connection keep its first general plan of a statement with a name. PostgreSQL would plan some anew each time,
 * because a plan for known values looks a little cheaper, and the rules on rows make planning dearer than reading. What
 * requests read by name, they read by key.
 */
function planOnce(pool: Pool): void {
  pool.on('connect', (client) => {
    // A connection that is lost here is lost for whoever asked for it, who is told.
    client.query('set plan_cache_mode = force_generic_plan').catch(() => undefined);
  });
}

/**
 * Ends a connection that somebody uses and on which nothing comes for longer than PostgreSQL itself would allow: the
 * network lost it, or the machine at its other end stands still, and neither says so.
 */
function endSilentConnections(pool: Pool, mostMs: number): void {
  pool.on('acquire', (client) => {
    const socket = socketOf(client);
    socket.setTimeout(mostMs);
    if (socket.listenerCount('timeout') === 0)
      socket.on('timeout', () => socket.destroy(new Error('Connection terminated: the database says nothing')));
  });
  pool.on('release', (_error, client) => void socketOf(client).setTimeout(0));
}

/** The driver's types leave it out. */
const socketOf = (client: PoolClient): Socket =>
  (client as unknown as { readonly connection: { readonly stream: Socket } }).connection.stream;
