import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { FILES_STAY } from '../persistence/files-stay.ts';
import { withClient } from './connect.ts';
import { copyFilesOut } from './files.ts';
import { writeManifest, type Manifest, type SequenceRecord, type TableRecord } from './manifest.ts';
import { asProblem, BackupProblem } from './problem.ts';
import { createProgress, type Progress } from './progress.ts';
import { fingerprintOf } from './secret-key.ts';
import { count, saveTable } from './table-data.ts';
import { tablesOf, type Table } from './tables.ts';

export interface BackupOptions {
  /** The database, as the owner of its tables. */
  readonly url: string;
  /** The folder that uploaded files are kept in. */
  readonly store: string;
  /** The backup that is to be made: a folder that is not there yet, or is empty. */
  readonly folder: string;
  /** The key that secrets are sealed by, which is not put into the backup; null when there is none yet. */
  readonly secretKey: Buffer | null;
  say(line: string): void;
}

/**
 * Makes a backup of the database and the uploaded files as they are at one moment, while the server runs and others write.
 * The folder has its name only once everything is in it.
 *
 * @throws BackupProblem in a sentence, with nothing left behind
 */
export async function takeBackup({ url, store, folder, secretKey, say }: BackupOptions): Promise<Manifest> {
  const unfinished = `${folder}.unfinished`;
  const progress = createProgress(say);
  try {
    return await withClient(url, async (client) => {
      await keepFiles(client);
      await makeFolder(folder, unfinished);
      const manifest = await atOneMoment(client, (tables) =>
        fill(client, tables, { store, folder: unfinished, secretKey, progress }),
      );
      await writeManifest(unfinished, manifest);
      await rename(unfinished, folder);
      return manifest;
    });
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    throw asProblem(error, folder, 'There is no backup.');
  }
}

/** How long another backup, or a sweep of files, is waited for. */
const WAIT_MS = 60_000;

/** Nothing that the snapshot knows of may go while it is copied. Held until the connection ends. */
async function keepFiles(client: pg.Client): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    const { rows } = await client.query<{ ours: boolean }>(`select pg_try_advisory_lock(${FILES_STAY}) as ours`);
    if (rows[0]?.ours) return;
    if (Date.now() > deadline)
      throw new BackupProblem('Another backup of this database is being made: wait until it is done.');
    await sleep(250);
  }
}

/** What an earlier backup that was cut short left is removed: nobody else makes one now. */
async function makeFolder(folder: string, unfinished: string): Promise<void> {
  const there = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (there && there.length > 0)
    throw new BackupProblem(`There is something in ${folder} already: name a folder that is not there yet.`);
  if (there) await rmdir(folder);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, 'tables'), { recursive: true, mode: 0o700 });
}

/** Runs in one snapshot of all tables, which nobody alters meanwhile. */
async function atOneMoment<Result>(
  client: pg.Client,
  work: (tables: readonly Table[]) => Promise<Result>,
): Promise<Result> {
  const expected = (await tablesOf(client)).map(({ name }) => name);
  if (!expected.includes('waymark_migration'))
    throw new BackupProblem('There is no Waymark in this database yet: check DATABASE_URL.');
  await client.query('begin isolation level repeatable read read only');
  // Locks come before the snapshot, which is that of the first query.
  await client.query(`set local lock_timeout = ${WAIT_MS}`);
  await client.query(`lock table ${expected.map(pg.escapeIdentifier).join(', ')} in access share mode`);
  const tables = await tablesOf(client);
  if (tables.map(({ name }) => name).join() !== expected.join())
    throw new BackupProblem('Tables were being made or removed at the same moment: run the command again.');
  const result = await work(tables);
  await client.query('commit');
  return result;
}

interface Filling {
  readonly store: string;
  readonly folder: string;
  readonly secretKey: Buffer | null;
  readonly progress: Progress;
}

async function fill(client: pg.Client, tables: readonly Table[], filling: Filling): Promise<Manifest> {
  const { store, folder, secretKey, progress } = filling;
  const facts = await factsOf(client);
  const records: TableRecord[] = [];
  for (const table of tables) {
    const record = await saveTable(client, table, { folder, progress });
    records.push(record);
    if (record.rows > 0) progress.done(`${record.name}: ${count(record.rows)} rows`);
  }
  // After the tables: a number that a row has was given out before.
  const sequences = await sequencesOf(client);
  const { files, missing } = await copyFilesOut(client, { store, folder, progress });
  progress.done(`uploaded files: ${count(files.length)}`);
  const { takenAt, migrations, sealed, jobsLeftOut } = facts;
  return {
    format: 1,
    takenAt,
    migrations,
    tables: records,
    sequences,
    files,
    missing,
    secretKey: { fingerprint: secretKey && fingerprintOf(secretKey), sealed },
    jobsLeftOut,
  };
}

interface Facts extends Pick<Manifest, 'takenAt' | 'migrations' | 'jobsLeftOut'> {
  readonly sealed: number;
}

async function factsOf(client: pg.Client): Promise<Facts> {
  const { rows } = await client.query<Omit<Facts, 'jobsLeftOut'> & { queue: boolean }>(
    `select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "takenAt",
       array(select name::text from waymark_migration order by id) as migrations,
       ${await sealedSecrets(client)} as sealed, to_regclass('waymark_jobs.job') is not null as queue`,
  );
  const [facts] = rows;
  if (!facts) throw new TypeError('a query without a from has one row');
  const { queue, ...others } = facts;
  return { ...others, jobsLeftOut: queue ? await openJobs(client) : 0 };
}

/** A database of an earlier version may have none yet. */
async function sealedSecrets(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('authenticator') is not null as there`);
  return rows[0]?.there ? '(select count(*)::int from authenticator)' : '0';
}

async function openJobs(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ open: number }>(
    `select count(*)::int as open from waymark_jobs.job where state in ('created', 'retry', 'active')`,
  );
  return rows[0]?.open ?? 0;
}

async function sequencesOf(client: pg.Client): Promise<readonly SequenceRecord[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`,
  );
  const found: SequenceRecord[] = [];
  for (const { name } of rows) {
    const state = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${pg.escapeIdentifier(name)}`,
    );
    found.push({ name, last: state.rows[0]?.last ?? '1', called: state.rows[0]?.called ?? false });
  }
  return found;
}
