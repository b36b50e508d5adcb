import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/start.ts';
import { buildNation, GENERATOR_VERSION, NATION, type NationPlan } from './build-nation.ts';
import { WAYS } from './variants.ts';

/** A nation in a database of its own, on the PostgreSQL that comes with Waymark. */
export interface OpenNation {
  /** Address of the database, as its owner. */
  readonly url: string;
  /** The process of PostgreSQL. */
  readonly pid: number;
  /** How many institutions it has. */
  readonly institutions: number;
  /** Stops PostgreSQL. The nation is kept as it was made; what was done to this copy of it is not. */
  close(): Promise<void>;
}

type Options = Pick<NationPlan, 'institutions' | 'allAnswers' | 'ways' | 'onProgress'> & {
  /** Where nations are kept; without it, in the system's folder for temporary files. */
  readonly folder?: string;
};

/** Where a nation is made once, and what it is copied to for whoever works with it. */
const MADE = 'nation';
const COPY = 'nation_in_use';

const SETTINGS = {
  // All who are compared have their connections at the same time, and those that are idle stay open for a while.
  max_connections: '150',
  // What docs/operations.md advises for a database that has a machine to itself: a nation does not fit into the usual 128 MB.
  shared_buffers: '1GB',
};

/**
 * Opens a nation, and makes it first when there is none of this size, generator and schema. Everybody gets a copy as it was
 * made, with sessions that are fresh. One at a time opens a nation of one size.
 */
export async function openNation({
  institutions = NATION,
  allAnswers = false,
  folder,
  ways = WAYS,
  onProgress,
}: Options = {}): Promise<OpenNation> {
  const place =
    folder ?? join(tmpdir(), `waymark-nation-${fingerprint()}-${institutions}${allAnswers ? '-answers' : ''}`);
  const whole = join(place, 'whole');
  await mkdir(place, { recursive: true });
  if (!(await isUsable(whole))) {
    await rm(join(place, 'postgres'), { recursive: true, force: true });
    await make(place, { institutions, allAnswers, ways, ...(onProgress && { onProgress }) });
    await writeFile(whole, new Date().toISOString());
  }
  onProgress?.('Copying the nation', 0, 1);
  const postgres = await startEmbeddedPostgres({
    folder: join(place, 'postgres'),
    settings: SETTINGS,
  });
  await asOwner(postgres.url, async (client) => {
    await client.query(`drop database if exists ${COPY} with (force)`);
    await client.query(`create database ${COPY} template ${MADE} strategy file_copy`);
  });
  const url = databaseAt(postgres.url, COPY);
  await asOwner(url, freshenSessions);
  return {
    url,
    pid: postgres.pid,
    institutions,
    async close() {
      await asOwner(postgres.url, (client) => client.query(`drop database if exists ${COPY} with (force)`));
      await postgres.stop();
    },
  };
}

async function make(place: string, plan: Omit<NationPlan, 'url'>): Promise<void> {
  // What a power cut would take is made again.
  const postgres = await startEmbeddedPostgres({ folder: join(place, 'postgres'), durable: false });
  try {
    await asOwner(postgres.url, (client) => client.query(`create database ${MADE}`));
    await buildNation({ ...plan, url: databaseAt(postgres.url, MADE) });
  } finally {
    await postgres.stop();
  }
}

/** A nation is kept for as long as its last round is open. */
const KEPT_MS = 250 * 24 * 60 * 60 * 1000;

async function isUsable(whole: string): Promise<boolean> {
  return existsSync(whole) && Date.now() - Date.parse(await readFile(whole, 'utf8')) < KEPT_MS;
}

/** Sessions end when nobody uses them for half a day; these begin now. */
async function freshenSessions(client: pg.Client): Promise<void> {
  await client.query('set session_replication_role = replica');
  await client.query(
    `update session set created_at = now(), last_used_at = now(), expires_at = now() + interval '13 days'`,
  );
  await client.query('vacuum analyze session');
}

async function asOwner<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function databaseAt(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Of the generator, and of the migrations: a nation with other tables is another nation. */
function fingerprint(): string {
  const hash = createHash('sha256').update(String(GENERATOR_VERSION));
  const migrations = new URL('../../src/persistence/migrations/', import.meta.url);
  for (const file of readdirSync(migrations).toSorted()) hash.update(readFileSync(new URL(file, migrations)));
  return hash.digest('hex').slice(0, 12);
}
