import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProcess } from './find-process.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start.ts';

const asRoot = process.getuid?.() === 0;

let folder: string;
const open: EmbeddedPostgres[] = [];

async function start(where = join(folder, 'data', 'postgres')): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ folder: where });
  open.push(postgres);
  return postgres;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as unknown[];
  } finally {
    await client.end();
  }
}

const remember = (url: string): Promise<unknown[]> => query(url, 'create table kept as select 42 as number');
const recall = (url: string): Promise<unknown[]> => query(url, 'select number from kept');

async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => findProcess(pid), { timeout: 10_000 }).toBeNull();
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-embedded-'));
  await chmod(folder, 0o755);
});

afterEach(async () => {
  for (const postgres of open.splice(0)) await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the database that comes with Waymark', { timeout: 60_000 }, () => {
  it('is made at the first start, and kept for the next', async () => {
    const first = await start();
    await remember(first.url);
    await first.stop();
    expect(findProcess(first.pid)).toBeNull();
    expect(await recall((await start()).url)).toEqual([{ number: 42 }]);
  });

  it('asks for a password that only its own user can read', async () => {
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect((await stat(join(folder, 'data', 'postgres', 'password'))).mode & 0o777).toBe(0o600);
  });

  it('writes its port to a file', async () => {
    const { url } = await start();
    expect(await readFile(join(folder, 'data', 'postgres', 'port'), 'utf8')).toBe(new URL(url).port);
  });

  it('survives being killed, with everything committed', async () => {
    const first = await start();
    await remember(first.url);
    await kill(first.pid);
    expect(await recall((await start()).url)).toEqual([{ number: 42 }]);
  });

  it('starts when the lock names a process that is something else by now', async () => {
    const first = await start();
    await remember(first.url);
    await kill(first.pid);
    const lock = join(folder, 'data', 'postgres', 'cluster', 'postmaster.pid');
    const stale = await readFile(lock, 'utf8');
    await writeFile(lock, stale.replace(/^\d+/, String(process.pid)));
    expect(await recall((await start()).url)).toEqual([{ number: 42 }]);
  });

  it('starts when the lock was cut short before anything was written into it', async () => {
    const first = await start();
    await remember(first.url);
    await kill(first.pid);
    await writeFile(join(folder, 'data', 'postgres', 'cluster', 'postmaster.pid'), '');
    expect(await recall((await start()).url)).toEqual([{ number: 42 }]);
  });

  it('is taken over from a server that was killed', async () => {
    const where = join(folder, 'data', 'postgres');
    const module = new URL('./start.ts', import.meta.url).href;
    const code = `const p = await (await import(${JSON.stringify(module)})).startEmbeddedPostgres({ folder: ${JSON.stringify(where)} }); console.log(JSON.stringify({ url: p.url, pid: p.pid })); setInterval(() => {}, 1000);`;
    const server = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const left = JSON.parse(line.toString()) as { url: string; pid: number };
    await remember(left.url);
    server.kill('SIGKILL');
    await once(server, 'exit');
    expect(findProcess(left.pid)).not.toBeNull();
    expect(await recall((await start()).url)).toEqual([{ number: 42 }]);
    expect(findProcess(left.pid)).toBeNull();
  });

  it('is refused to a second server, with one sentence', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(
      `Another Waymark already uses ${join(folder, 'data')}: stop it first, or set WAYMARK_DATA_DIR to another folder.`,
    );
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is made once when two servers start at once', async () => {
    const results = await Promise.allSettled([start(), start()]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
    expect(refused).toEqual([expect.stringContaining('StartupProblem: Another Waymark already uses')]);
  });

  it('does not take a half-made cluster for one', async () => {
    await mkdir(join(folder, 'data', 'postgres', 'cluster.1'), { recursive: true });
    await writeFile(join(folder, 'data', 'postgres', 'cluster.1', 'PG_VERSION'), '18');
    const { url } = await start();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says what to do about a folder that cannot be written', async () => {
    await writeFile(join(folder, 'data'), 'a file where the folder should be');
    await expect(start()).rejects.toThrow(
      /^The data folder .* cannot be written \(E[A-Z]+\): make it writable, or set WAYMARK_DATA_DIR to a folder that is\.$/,
    );
  });

  it('works in a path that is longer than the name of a socket may be', async () => {
    const deep = join(folder, 'a'.repeat(60), 'b'.repeat(60));
    expect(await query((await start(deep)).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it.runIf(asRoot && process.platform === 'linux')('works for root in a home that nobody else may enter', async () => {
    const home = await mkdtemp(join(homedir(), '.waymark-private-'));
    try {
      await chmod(home, 0o700);
      const first = await start(join(home, 'postgres'));
      await remember(first.url);
      await first.stop();
      expect(await recall((await start(join(home, 'postgres'))).url)).toEqual([{ number: 42 }]);
    } finally {
      for (const postgres of open.splice(0)) await postgres.stop();
      await rm(home, { recursive: true, force: true });
    }
  });
});
