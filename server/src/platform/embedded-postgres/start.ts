import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { StartupProblem } from '../startup-problem.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { identity } from './identity.ts';
import { clearStaleLock } from './stale-lock.ts';

export interface EmbeddedPostgres {
  readonly url: string;
  /** Stops it, leaving everything committed on disk. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of the cluster. Made when it is missing, kept when it is there. */
  readonly folder: string;
  /** For throw-away clusters: faster, and lost when the machine stops. */
  readonly durable?: boolean;
  readonly onProgress?: (sentence: string) => void;
}

const READY_WITHIN_MS = 60_000;

/**
 * Starts the PostgreSQL that comes with Waymark, in a folder of its own, reachable from this machine alone.
 *
 * @throws StartupProblem when the folder cannot be used, another server uses it, or PostgreSQL does not start
 */
export async function startEmbeddedPostgres({ folder, durable = true, onProgress = () => undefined }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries();
  const password = await prepareFolder(folder);
  const cluster = join(folder, 'cluster');
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    onProgress('Making a database');
    await initialise(binaries, { folder, cluster, durable });
  }
  await clearStaleLock(join(cluster, 'postmaster.pid'));
  const port = await freePort();
  const child = launch(binaries, { cluster, port, durable });
  await untilReady(child);
  await writeFile(join(folder, 'port'), String(port));
  return { url: `postgres://waymark:${password}@127.0.0.1:${port}/postgres`, stop: () => stop(child) };
}

/** Makes the folder and the password, which is kept where only the database's user and root can read it. */
async function prepareFolder(folder: string): Promise<string> {
  const file = join(folder, 'password');
  try {
    await mkdir(folder, { recursive: true });
    const { uid, gid } = identity();
    if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
    if (!existsSync(file)) {
      await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 });
      if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
    }
    await chmod(folder, 0o700);
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    throw new StartupProblem(`The data folder ${folder} cannot be written (${reason}): make it writable, or set WAYMARK_DATA_DIR to a folder that is.`);
  }
}

interface Cluster {
  readonly folder: string;
  readonly cluster: string;
  readonly durable: boolean;
}

async function initialise({ initdb }: Binaries, { folder, cluster, durable }: Cluster): Promise<void> {
  const options = ['-D', cluster, '-U', 'waymark', '-A', 'scram-sha-256', `--pwfile=${join(folder, 'password')}`, '-E', 'UTF8', '--locale=C'];
  const made = spawnSync(initdb, durable ? options : [...options, '--no-sync'], { ...identity(), cwd: '/', encoding: 'utf8' });
  if (made.status === 0) return;
  const reason = (made.stderr || String(made.error)).trim().split('\n').at(-1);
  throw new StartupProblem(`The database could not be made in ${cluster} (${reason}): see that the folder ${dirname(folder)} can be reached by every user, or set WAYMARK_DATA_DIR to one that can.`);
}

function launch({ postgres }: Binaries, { cluster, port, durable }: { readonly cluster: string; readonly port: number; readonly durable: boolean }): ChildProcess {
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: '127.0.0.1',
    // A path in a deep folder is longer than a socket's name may be; loopback does without.
    unix_socket_directories: '',
    max_connections: '60',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached, so that Ctrl-C in a terminal reaches the server alone, which then stops the database in order.
  return spawn(postgres, ['-D', cluster, '-p', String(port), ...flags], { ...identity(), cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    const timer = setTimeout(() => fail('it did not answer within a minute'), READY_WITHIN_MS);
    const fail = (reason: string): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new StartupProblem(`PostgreSQL did not start: ${reason}. Its files are left as they were; start again, and restore a backup if it fails again.`));
    };
    child.once('error', (error) => fail(error.message));
    child.once('exit', () => fail(log.trim().split('\n').at(-1) ?? 'it ended at once'));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4_000);
      if (!log.includes('database system is ready to accept connections')) return;
      clearTimeout(timer);
      child.removeAllListeners();
      child.stderr?.removeAllListeners('data').resume();
      resolve();
    });
  });
}

/** Fast shutdown: open transactions are rolled back, everything committed is written. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGINT');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}
