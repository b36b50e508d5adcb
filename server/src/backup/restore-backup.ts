import pg from 'pg';
import { MIGRATION_LOCK } from '../persistence/migration-lock.ts';
import { makeTables, unknownMigrations } from '../persistence/make-tables.ts';
import { withClient } from './connect.ts';
import { checkFiles, copyFilesIn } from './files.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { asProblem, BackupProblem } from './problem.ts';
import { createProgress, type Progress } from './progress.ts';
import { requireKey } from './secret-key.ts';
import { checkTable, count, loadTable, measureTable } from './table-data.ts';
import { byReference, tablesOf } from './tables.ts';

export interface RestoreOptions {
  /** The backup. */
  readonly folder: string;
  /** An empty database, as whoever is to own the tables. */
  readonly url: string;
  /** The folder that uploaded files are kept in; it has none yet. */
  readonly store: string;
  /** The key that is here; undefined when the one of the backup is lost. */
  readonly secretKey: Buffer | null | undefined;
  say(line: string): void;
}

/**
 * Restores a backup into an empty database and an empty folder of files, in the version that it was made in. The database
 * has everything or nothing.
 *
 * @throws BackupProblem in a sentence
 */
export async function restoreBackup(options: RestoreOptions): Promise<Manifest> {
  const { folder, url, store, secretKey, say } = options;
  const progress = createProgress(say);
  try {
    const manifest = await readKnown(folder);
    if (secretKey !== undefined) requireKey(manifest, secretKey);
    await withClient(url, async (client) => {
      await client.query('begin');
      await client.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
      await requireEmpty(client);
      await makeTables(manifest.migrations, (statement) => client.query(statement));
      await fillTables(client, manifest, { folder, progress });
      await requireEqual(client, manifest, progress);
      // Before the database is there for good: what it knows of is there too, and a try that is cut short can be repeated.
      await copyFilesIn(client, { store, folder, progress }, manifest);
      progress.done(`uploaded files: ${count(manifest.files.length)}`);
      await client.query('commit');
      await client.query('analyze');
    });
    return manifest;
  } catch (error) {
    throw asProblem(error, folder, 'Nothing was restored.');
  }
}

/**
 * Reads a whole backup and holds it to what was written down when it was made. Needs no database.
 *
 * @throws BackupProblem naming what is not as it was
 */
export async function checkBackup(folder: string, say: (line: string) => void): Promise<Manifest> {
  const progress = createProgress(say);
  try {
    const manifest = await readKnown(folder);
    for (const record of manifest.tables) await checkTable(folder, record, progress);
    await checkFiles(folder, manifest, progress);
    return manifest;
  } catch (error) {
    throw asProblem(error, folder, 'The backup was not checked to its end.');
  }
}

async function readKnown(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const [unknown] = unknownMigrations(manifest.migrations);
  if (unknown === undefined) return manifest;
  throw new BackupProblem(
    `This backup was made by a newer version of Waymark, whose tables this one does not know (${unknown}): restore it with that version or a newer one.`,
  );
}

async function requireEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'waymark_jobs') and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by 1`,
  );
  const [first] = rows;
  if (!first) return;
  throw new BackupProblem(
    `The database is not empty: it has ${first.name}${rows.length > 1 ? ` and ${rows.length - 1} more` : ''}. Restore into a new one: name an empty data folder in WAYMARK_DATA_DIR, or an empty database in DATABASE_URL.`,
  );
}

interface Filling {
  readonly folder: string;
  readonly progress: Progress;
}

/** Puts the rows in as they are: nothing is announced, sealed or noted anew. */
async function fillTables(client: pg.Client, manifest: Manifest, filling: Filling): Promise<void> {
  const { tables, sequences } = manifest;
  const names = tables.map(({ name }) => name);
  const records = new Map(tables.map((record) => [record.name, record]));
  for (const name of names) await client.query(`alter table ${pg.escapeIdentifier(name)} disable trigger user`);
  for (const name of await byReference(client, names)) {
    const record = records.get(name);
    if (!record) continue;
    await loadTable(client, record, filling);
    if (record.rows > 0) filling.progress.done(`${name}: ${count(record.rows)} rows`);
  }
  // References are checked now: while a check waits, a table cannot be altered.
  await client.query('set constraints all immediate');
  for (const name of names) await client.query(`alter table ${pg.escapeIdentifier(name)} enable trigger user`);
  for (const { name, last, called } of sequences)
    await client.query('select setval($1::regclass, $2, $3)', [pg.escapeIdentifier(name), last, called]);
}

/** The database says what it has now, and it must be what the other one had. */
async function requireEqual(client: pg.Client, { tables }: Manifest, progress: Progress): Promise<void> {
  const restored = await tablesOf(client);
  const records = new Map(tables.map((record) => [record.name, record]));
  for (const [place, table] of restored.entries()) {
    const record = records.get(table.name);
    const found = await measureTable(client, table);
    if (!record || found.sha256 !== record.sha256 || found.rows !== record.rows)
      throw new BackupProblem(
        `The table ${table.name} did not come out as it was backed up (${count(found.rows)} rows of ${count(record?.rows ?? 0)}). Nothing was restored.`,
      );
    progress.reached(`compared ${place + 1} of ${restored.length} tables with the backup`);
  }
  progress.done(`compared ${restored.length} tables with the backup: they are equal`);
}
