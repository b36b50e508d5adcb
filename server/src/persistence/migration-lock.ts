import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** The lock of whoever changes the tables: one at a time, whichever server or command it is. */
export const MIGRATION_LOCK = `hashtext('waymark migrations')`;

/** How connections that change tables are called in the database's list of them. */
export const MIGRATING = 'waymark migrate';

const ASK_EVERY_MS = 250;

/**
 * Does something while nobody else changes the tables; waits for whoever does. The lock ends with this process, however that
 * ends, and what a process that was killed is still at in the database is ended first.
 *
 * @param say hears when there is somebody to wait for
 */
export async function asOnlyMigrator<Result>(
  ownerUrl: string,
  say: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'waymark migration lock' });
  // Losing this connection is noticed at the end; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    // The lock of a transaction also works behind a pooler, and is never left over. No statement here has parameters: one
    // that has would keep its snapshot, for which an index that is built concurrently waits.
    await client.query('begin');
    await client.query('set local idle_in_transaction_session_timeout = 0');
    await untilOurs(client, say);
    await client.query(END_LEFT_OVER);
    const result = await work();
    await client.query('commit');
    return result;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function untilOurs(client: pg.Client, say: (line: string) => void): Promise<void> {
  for (let told = false; ; told = true) {
    const { rows } = await client.query<{ ours: boolean }>(
      `select pg_try_advisory_xact_lock(${MIGRATION_LOCK}) as ours`,
    );
    if (rows[0]?.ours) return;
    if (!told) say('Another server is bringing the database up to date: waiting for it.');
    await sleep(ASK_EVERY_MS);
  }
}

/** Whoever has the lock is alive, so that these belong to one that is not. */
const END_LEFT_OVER = `select pg_terminate_backend(pid, 10000) from pg_stat_activity
  where datname = current_database() and usename = current_user and application_name = '${MIGRATING}'`;
