import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../testing/database.ts';
import { NOON, type TestRegion } from '../../testing/region.ts';
import { EVIDENCE, savedRegion, type SavedRegion } from '../../testing/saved-region.ts';
import { schemaFacts } from '../../testing/schema-facts.ts';
import { verifyAll } from '../audit/index.ts';
import { recordEvent } from '../changes/index.ts';
import { applicationUrl } from '../persistence/application-login.ts';
import { asActor, asServer } from '../persistence/as-server.ts';
import { migrate } from '../persistence/migrate.ts';
import { connect, connectAsApplication, migrations } from '../persistence/orm.ts';
import { ANONYMOUS } from '../platform/actor.ts';
import { checkBackup, restoreBackup, takeBackup, type Manifest } from './index.ts';
import { writeManifest } from './manifest.ts';
import { asProblem } from './problem.ts';

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const KEY = Buffer.alloc(32, 7);

let region: TestRegion;
let dataDir: string;
let folder: string;
let store: string;
const databases: { drop(): Promise<void> }[] = [];
let files: SavedRegion['files'];

const quiet = { say: () => undefined };
const at = (name: string): string => join(folder, name);
const backUp = (name: string): Promise<Manifest> =>
  takeBackup({ url: region.url, store, folder: at(name), secretKey: KEY, ...quiet });

/** A database without anything in it. */
async function emptyDatabase(): Promise<string> {
  const database = await createTestDatabase();
  databases.push(database);
  await query(database.url, 'drop schema public cascade; create schema public');
  return database.url;
}

async function query<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-backup-'));
  dataDir = at('here');
  ({ region, store, files } = await savedRegion(dataDir));
  await backUp('whole');
});
afterAll(async () => {
  await region.stop();
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true });
});

describe('a backup that is made while others write', { timeout: 60_000 }, () => {
  /** Writes two events at once, one to each of two streams, until it is stopped. Returns how often. */
  function write(): { stop(): Promise<number> } {
    let [going, written] = [true, 0];
    const [one, two] = [randomUUID(), randomUUID()];
    const work = async (): Promise<void> => {
      while (going) {
        const em = asServer(region.services.orm);
        for (const streamId of [one, two])
          recordEvent({ em, actor: ANONYMOUS, now: () => NOON }, { streamId, type: 'pair.written', subject: streamId });
        await em.flush();
        written += 1;
      }
    };
    const writers = [work(), work()];
    return {
      async stop() {
        going = false;
        await Promise.all(writers);
        return written;
      },
    };
  }

  it('holds one moment, and comes out of an empty database and folder as it went in', async () => {
    const writers = write();
    const manifest = await backUp('busy');
    expect(await writers.stop()).toBeGreaterThan(2);
    const url = await emptyDatabase();
    expect(await restoreBackup({ folder: at('busy'), url, store: at('restored'), secretKey: KEY, ...quiet })).toEqual(
      manifest,
    );
    await migrate(url);

    expect(await schemaFacts(url)).toEqual(await schemaFacts(region.url));
    const pairs = await query<{ count: number }>(
      url,
      `select count(*)::int as count from domain_event where type = 'pair.written' group by stream_id`,
    );
    expect(new Set(pairs.map(({ count }) => count)).size).toBeLessThanOrEqual(1);
    const again = await takeBackup({ url, store: at('restored'), folder: at('again'), secretKey: KEY, ...quiet });
    expect({ ...again, takenAt: '' }).toEqual({ ...manifest, takenAt: '' });

    const orm = await connect(url);
    expect(await verifyAll(asServer(orm), [])).toMatchObject({ faultCount: 0, events: expect.any(Number) as number });
    // What is written next has a place and a number of its own.
    const em = asServer(orm);
    recordEvent(
      { em, actor: ANONYMOUS, now: () => NOON },
      { streamId: randomUUID(), type: 'thing.done', subject: 'x' },
    );
    await em.flush();
    expect(await verifyAll(asServer(orm), [])).toMatchObject({ faultCount: 0 });
    await orm.close();
  }, 240_000);

  it('is restored by an owner who may do nothing else', async () => {
    const url = new URL(await emptyDatabase());
    await query(url.href, `create role waymark_keeper login password 'x'`);
    await query(url.href, `alter schema public owner to waymark_keeper`);
    url.username = 'waymark_keeper';
    url.password = 'x';
    await restoreBackup({ folder: at('whole'), url: url.href, store: at('kept'), secretKey: KEY, ...quiet });
    expect(await query(url.href, 'select from evidence_item')).toHaveLength(EVIDENCE);
  });

  it('puts the rules on rows in force again', async () => {
    const url = await emptyDatabase();
    await restoreBackup({ folder: at('whole'), url, store: at('ruled'), secretKey: KEY, ...quiet });
    await migrate(url);
    const orm = await connectAsApplication(applicationUrl(url));
    const seen = async (em: ReturnType<typeof asServer>) =>
      (await em.execute<{ count: number }[]>('select count(*)::int as count from evidence_item'))[0]?.count;
    expect(await seen(asServer(orm))).toBe(EVIDENCE);
    expect(await seen(asActor(orm, ANONYMOUS, NOON))).toBe(0);
    await orm.close();
  });

  it('has every uploaded file, and the same content once', async () => {
    const manifest = await checkBackup(at('whole'), quiet.say);
    expect(manifest.files).toHaveLength(2);
    expect(manifest.missing).toEqual([]);
    const url = await emptyDatabase();
    await restoreBackup({ folder: at('whole'), url, store: at('files'), secretKey: KEY, ...quiet });
    for (const { id, content } of files) expect(await readFile(join(at('files'), id))).toEqual(content);
    const [one, two] = await Promise.all(files.slice(0, 2).map(({ id }) => stat(join(at('files'), id))));
    expect(one?.ino).toBe(two?.ino);
  });

  it('is for its own user alone', async () => {
    const modes = async (path: string): Promise<readonly number[]> => {
      const found = await readdir(path, { recursive: true });
      return Promise.all(['', ...found].map(async (name) => (await stat(join(path, name))).mode & 0o077));
    };
    expect(new Set(await modes(at('whole')))).toEqual(new Set([0]));
  });

  it('says which uploaded files were gone already, and is made all the same', async () => {
    const gone = join(store, files[2]?.id ?? '');
    const content = await readFile(gone);
    await rm(gone);
    const manifest = await backUp('without-a-file');
    await writeFile(gone, content);
    expect(manifest.missing).toEqual([files[2]?.id]);
    const url = await emptyDatabase();
    await restoreBackup({ folder: at('without-a-file'), url, store: at('fewer'), secretKey: KEY, ...quiet });
    expect(await readdir(at('fewer'))).toHaveLength(2);
  });

  it('keeps files that others want to remove until it is done', async () => {
    const { mayRemoveFiles } = await import('../persistence/files-stay.ts');
    const may = () => asServer(region.services.orm).transactional(mayRemoveFiles);
    const fifo = await standStill(store, files[2]?.id ?? '');
    const making = backUp('standing-still');
    await fifo.reached();
    expect(await may()).toBe(false);
    await fifo.release();
    await making;
    expect(await may()).toBe(true);
  });
});

/** Has whoever reads a file wait until it is released: a pipe takes its place. */
async function standStill(where: string, name: string) {
  const path = join(where, name);
  const content = await readFile(path);
  await rm(path);
  spawnSync('mkfifo', ['-m', '600', path]);
  // Opening a pipe for writing waits for a reader.
  const opened = open(path, 'w');
  return {
    reached: async (): Promise<void> => void (await opened),
    async release(): Promise<void> {
      const handle = await opened;
      await rm(path);
      await writeFile(path, content, { mode: 0o600 });
      await handle.writeFile(content);
      await handle.close();
    },
    /** When the reader is gone. */
    async restore(): Promise<void> {
      await (await opened).close();
      await rm(path);
      await writeFile(path, content, { mode: 0o600 });
    },
  };
}

describe('a command that is killed', { timeout: 120_000 }, () => {
  const start = (args: readonly string[], variables: Readonly<Record<string, string>>) =>
    spawn(process.execPath, [main, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], WAYMARK_SECRET_KEY: KEY.toString('base64'), ...variables },
      stdio: ['ignore', 'ignore', 'inherit'],
    });

  it('leaves no backup, and the next one clears up after it', async () => {
    const fifo = await standStill(store, files[2]?.id ?? '');
    const making = start(['backup', 'killed'], {
      DATABASE_URL: region.url,
      WAYMARK_DATA_DIR: dataDir,
    });
    await fifo.reached();
    making.kill('SIGKILL');
    await once(making, 'exit');
    await fifo.restore();
    expect((await readdir(folder)).filter((name) => name.startsWith('killed'))).toEqual(['killed.unfinished']);
    await expect(checkBackup(at('killed'), quiet.say)).rejects.toThrow(`There is no backup in ${at('killed')}`);
    await expect(checkBackup(at('killed.unfinished'), quiet.say)).rejects.toThrow('There is no backup in');
    await backUp('killed');
    await checkBackup(at('killed'), quiet.say);
    expect((await readdir(folder)).filter((name) => name.startsWith('killed'))).toEqual(['killed']);
  });

  it('leaves an empty database, into which the backup goes the next time', async () => {
    await backUp('to-be-killed');
    const url = await emptyDatabase();
    const [, last] = (await readdir(join(at('to-be-killed'), 'files'))).toSorted();
    const fifo = await standStill(join(at('to-be-killed'), 'files'), last ?? '');
    const restoring = start(['restore', 'to-be-killed'], { DATABASE_URL: url, WAYMARK_DATA_DIR: at('data') });
    await fifo.reached();
    restoring.kill('SIGKILL');
    await once(restoring, 'exit');
    await fifo.restore();
    const tables = () => query(url, `select from pg_class where relnamespace = 'public'::regnamespace`);
    await expect.poll(tables).toHaveLength(0);
    expect((await readdir(join(at('data'), 'files'))).length).toBeGreaterThan(0);
    await restoreBackup({
      folder: at('to-be-killed'),
      url,
      store: join(at('data'), 'files'),
      secretKey: KEY,
      ...quiet,
    });
    expect((await tables()).length).toBeGreaterThan(0);
    expect((await readdir(join(at('data'), 'files'))).toSorted()).toEqual(files.map(({ id }) => id).toSorted());
  });
});

describe('what cannot be done', { timeout: 60_000 }, () => {
  /** A copy of the whole backup, with something done to it. */
  async function harmed(harm: (path: string) => Promise<unknown>): Promise<string> {
    const path = at(randomUUID());
    spawnSync('cp', ['-r', at('whole'), path]);
    await harm(path);
    return path;
  }
  const changeByte = async (file: string): Promise<void> => {
    const content = await readFile(file);
    content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1;
    await writeFile(file, content);
  };
  const firstFile = async (path: string) => join(path, 'files', (await readdir(join(path, 'files')))[0] ?? '');
  const rewrite = async (path: string, change: object) => {
    const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8')) as Manifest;
    await writeManifest(path, { ...manifest, ...change });
  };

  it.each([
    {
      fault: 'another folder',
      harm: (path: string) => rm(join(path, 'manifest.json')),
      says: /^There is no backup in .*: name the folder that/,
    },
    {
      fault: 'a table cut short',
      harm: async (path: string) => {
        const file = join(path, 'tables', 'evidence_item.copy.zst');
        await truncate(file, (await stat(file)).size - 20);
      },
      says: /^tables\/evidence_item\.copy\.zst of the backup was changed or cut short since it was written\. Nothing was restored/,
    },
    {
      fault: 'a changed byte of a table',
      harm: (path: string) => changeByte(join(path, 'tables', 'evidence_link.copy.zst')),
      says: /^tables\/evidence_link\.copy\.zst of the backup was changed/,
    },
    {
      fault: 'a table gone',
      harm: (path: string) => rm(join(path, 'tables', 'evidence_item.copy.zst')),
      says: /^tables\/evidence_item\.copy\.zst of the backup was changed/,
    },
    {
      fault: 'a changed byte of an uploaded file',
      harm: async (path: string) => changeByte(await firstFile(path)),
      says: /^files\/[0-9a-f]{64} of the backup was changed/,
    },
    {
      fault: 'an uploaded file gone',
      harm: async (path: string) => rm(await firstFile(path)),
      says: /^files\/[0-9a-f]{64} of the backup was changed/,
    },
    {
      fault: 'a changed byte of the manifest',
      harm: (path: string) => changeByte(join(path, 'manifest.json')),
      says: /^manifest\.json of the backup was changed/,
    },
    {
      fault: 'a newer version',
      harm: (path: string) => rewrite(path, { migrations: ['20990101-000001-expand-something'] }),
      says: /^This backup was made by a newer version of Waymark, whose tables this one does not know \(20990101-000001-expand-something\)/,
    },
    {
      fault: 'another form',
      harm: (path: string) => rewrite(path, { format: 2 }),
      says: /of a form that this version of Waymark does not know/,
    },
  ])('is said, and nothing is restored: $fault', async ({ harm, says }) => {
    const path = await harmed(harm);
    await expect(checkBackup(path, quiet.say)).rejects.toThrow(says);
    const url = await emptyDatabase();
    await expect(
      restoreBackup({ folder: path, url, store: at(randomUUID()), secretKey: KEY, ...quiet }),
    ).rejects.toThrow(says);
    expect(await query(url, `select from pg_class where relnamespace = 'public'::regnamespace`)).toEqual([]);
  });

  const restoreWhole = async (change: object) =>
    restoreBackup({
      folder: at('whole'),
      url: region.url,
      store: at('elsewhere'),
      secretKey: KEY,
      ...quiet,
      ...change,
    });

  it('is said of a database that is not empty', async () => {
    await expect(restoreWhole({})).rejects.toThrow(
      /^The database is not empty: it has public\.access_ledger and \d+ more\. Restore into a new one: /,
    );
  });

  it('is said of a data folder with other files', async () => {
    const other = await mkdtemp(at('other-'));
    await writeFile(join(other, randomUUID()), 'x');
    await expect(restoreWhole({ url: await emptyDatabase(), store: other })).rejects.toThrow(
      `There are files of another Waymark in ${other} (1).`,
    );
  });

  it.each([
    { name: 'no key', secretKey: null },
    { name: 'another key', secretKey: Buffer.alloc(32, 8) },
  ])('is said of sealed secrets and $name, unless it is lost', async ({ secretKey }) => {
    await expect(restoreWhole({ url: await emptyDatabase(), secretKey })).rejects.toThrow(
      /^1 secret of an authenticator app is sealed by a key that is not here\. Set WAYMARK_SECRET_KEY.*--without-key/,
    );
    await restoreWhole({ url: await emptyDatabase(), store: at(randomUUID()), secretKey: undefined });
  });

  it('is said of a database that cannot be reached', async () => {
    const nowhere = 'postgres://nobody:x@127.0.0.1:1/x';
    await expect(takeBackup({ url: nowhere, store, folder: at('none'), secretKey: null, ...quiet })).rejects.toThrow(
      /^The database cannot be reached, or went away \(.*ECONNREFUSED.*\)\. There is no backup\./,
    );
    await expect(restoreWhole({ url: nowhere })).rejects.toThrow(
      /^The database cannot be reached.*Nothing was restored\./,
    );
  });

  it('is said when the database goes away meanwhile, and leaves nothing', async () => {
    const fifo = await standStill(store, files[2]?.id ?? '');
    const making = backUp('cut');
    await fifo.reached();
    await query(
      region.url,
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and application_name = 'waymark backup'`,
    );
    await fifo.release();
    await expect(making).rejects.toThrow(/^The database cannot be reached, or went away .* There is no backup\./);
    expect((await readdir(folder)).filter((name) => name.startsWith('cut'))).toEqual([]);
  });

  it('is said of a database without a Waymark, and of a folder with something in it', async () => {
    const url = await emptyDatabase();
    await expect(takeBackup({ url, store, folder: at('none'), secretKey: null, ...quiet })).rejects.toThrow(
      'There is no Waymark in this database yet: check DATABASE_URL.',
    );
    await expect(backUp('whole')).rejects.toThrow(`There is something in ${at('whole')} already`);
  });

  it.runIf(process.getuid?.() !== 0)('is said of a folder that may not be written', async () => {
    const closed = await mkdtemp(at('closed-'));
    await chmod(closed, 0o500);
    await expect(
      takeBackup({ url: region.url, store, folder: join(closed, 'x'), secretKey: null, ...quiet }),
    ).rejects.toThrow(/cannot be read or written \(EACCES\)/);
  });

  it.each([
    {
      code: 'ENOSPC',
      says: 'The disk of /backups is full. Nothing was restored. Make room, then run the command again.',
    },
    {
      code: '53100',
      says: 'The disk of the database is full. Nothing was restored. Make room there, then run the command again.',
    },
    {
      code: '55P03',
      says: 'The tables are being changed just now. Nothing was restored. Run the command again when that is done.',
    },
  ])('is said in a sentence: $code', ({ code, says }) => {
    const error = Object.assign(new Error('what the system said'), { code });
    expect(asProblem(error, '/backups', 'Nothing was restored.')).toMatchObject({
      name: 'BackupProblem',
      message: says,
    });
  });

  it('is not hidden behind a sentence when nobody foresaw it', () => {
    const bug = new TypeError('x is not a function');
    expect(asProblem(bug, '/backups', '')).toBe(bug);
  });
});

describe('a backup of an earlier version', { timeout: 60_000 }, () => {
  it('is restored as it was, and then brought up to date', async () => {
    const earlier = migrations.slice(0, 8);
    const url = await emptyDatabase();
    await migrate(url, { list: earlier });
    const id = randomUUID();
    await query(url, `insert into organisation values ('${id}', 'region', 'Alder', now())`);
    await takeBackup({ url, store: at('no-files'), folder: at('earlier'), secretKey: null, ...quiet });
    const target = await emptyDatabase();
    const manifest = await restoreBackup({
      folder: at('earlier'),
      url: target,
      store: at('old'),
      secretKey: null,
      ...quiet,
    });
    expect(manifest.migrations).toEqual(earlier.map(({ name }) => name));
    expect(await query(target, 'select name from waymark_migration')).toHaveLength(8);
    await migrate(target);
    expect(await query(target, 'select name from waymark_migration')).toHaveLength(migrations.length);
    expect(await query(target, 'select id, name from organisation')).toEqual([{ id, name: 'Alder' }]);
    expect(await schemaFacts(target)).toEqual(await schemaFacts(region.url));
  });
});
