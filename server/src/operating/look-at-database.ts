import pg from 'pg';
import { KNOWN_MIGRATIONS } from '../persistence/orm.ts';
import type { Reason } from './readiness.ts';
import { within } from './sampled.ts';

/** A database that has not answered by then is away. */
const LONGEST_MS = 1_000;
/** One statement on an open connection takes a millisecond or two. */
const SLOW_MS = 250;

/** Looks at the database that requests use, on a connection of its own: those of requests may all be in use. */
export interface DatabaseLook {
  /** What is wrong with it, within a second. */
  look(): Promise<readonly Reason[]>;
  stop(): Promise<void>;
}

export function lookAtDatabase(url: string): DatabaseLook {
  let client: pg.Client | null = null;

  async function connected(): Promise<pg.Client> {
    if (client) return client;
    const fresh = new pg.Client({
      connectionString: url,
      application_name: 'waymark readiness',
      connectionTimeoutMillis: LONGEST_MS,
      query_timeout: LONGEST_MS,
      statement_timeout: LONGEST_MS,
    });
    fresh.on('error', () => (client = null));
    await fresh.connect();
    return (client = fresh);
  }

  function forget(): void {
    // Without waiting: its other end may say nothing for ever.
    void client?.end().catch(() => undefined);
    client = null;
  }

  async function ask(): Promise<readonly Reason[]> {
    try {
      const open = await connected();
      const began = performance.now();
      const { rows } = await open.query<{ name: string }>('select name from waymark_migrations() as name');
      const slow = performance.now() - began > SLOW_MS;
      return [...(slow ? ['database-slow' as const] : []), ...schemaReasons(rows.map(({ name }) => name))];
    } catch {
      forget();
      return ['database-unreachable'];
    }
  }

  return {
    async look() {
      const found = await within(LONGEST_MS, ask(), null);
      if (found === null) forget();
      return found ?? ['database-unreachable'];
    },
    async stop() {
      const last = client;
      client = null;
      await last?.end();
    },
  };
}

/** How the tables stand to this code, while servers of two versions run side by side. */
export function schemaReasons(applied: readonly string[], known = KNOWN_MIGRATIONS): readonly Reason[] {
  const older = known.some((name) => !applied.includes(name));
  const newer = applied.some((name) => !known.includes(name));
  return [...(older ? ['schema-older' as const] : []), ...(newer ? ['schema-newer' as const] : [])];
}
