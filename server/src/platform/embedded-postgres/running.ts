import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/**
 * Finds the database of a folder when it runs already, started by another process.
 *
 * @returns its address, or null when nobody answers there
 */
export async function runningUrl(folder: string): Promise<string | null> {
  try {
    const [password, lock] = await Promise.all([
      readFile(join(folder, 'password'), 'utf8'),
      readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8'),
    ]);
    // The fourth line of PostgreSQL's own lock is its port.
    const url = `postgres://waymark:${password.trim()}@127.0.0.1:${Number(lock.split('\n')[3])}/postgres`;
    return (await answers(url)) ? url : null;
  } catch {
    return null;
  }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
