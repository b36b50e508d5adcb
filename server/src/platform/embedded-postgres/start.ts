import { spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupProblem } from '../startup-problem.ts';
import { findBinaries } from './binaries.ts';
import { prepareFolder, type ClusterPlace } from './folders.ts';
import { identity } from './identity.ts';
import { freePort, launch } from './launch.ts';
import { clearStaleLock } from './stale-lock.ts';

export interface EmbeddedPostgres {
  readonly url: string;
  /** The process of the database itself. */
  readonly pid: number;
  /** Stops it, leaving everything committed on disk. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of the cluster. Made when it is missing, kept when it is there. */
  readonly folder: string;
  /** For throw-away clusters: faster, and lost when the machine stops. */
  readonly durable?: boolean;
  /** On 127.0.0.1; any free one unless it is named. */
  readonly port?: number;
  /** Settings of PostgreSQL beyond Waymark's own. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onProgress?: (sentence: string) => void;
}

/**
 * Starts the PostgreSQL that comes with Waymark, in a folder of its own, reachable from this machine alone.
 *
 * @throws StartupProblem when the folder cannot be used, another server uses it, or PostgreSQL does not start
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { folder, durable = true, settings = {}, onProgress = () => undefined } = options;
  const { initdb, postgres } = await findBinaries();
  const place = await prepareFolder(folder);
  try {
    const cluster = join(folder, 'cluster');
    if (!existsSync(join(cluster, 'PG_VERSION'))) {
      onProgress('Making a database');
      initialise(initdb, place, durable);
    }
    await clearStaleLock(cluster);
    const port = options.port ?? (await freePort());
    const child = await launch({ postgres, place, cluster, port, durable, settings });
    await writeFile(join(folder, 'port'), String(port));
    return running(child, `postgres://waymark:${place.password}@127.0.0.1:${port}/postgres`);
  } finally {
    place.close();
  }
}

/** Makes a cluster beside its place and moves it there when it is whole: one that was cut short is not taken for one. */
function initialise(initdb: string, { folder, reachable, descriptor }: ClusterPlace, durable: boolean): void {
  const partial = `cluster.${process.pid}`;
  rmSync(join(folder, partial), { recursive: true, force: true });
  const where = ['-D', `${reachable}/${partial}`, `--pwfile=${reachable}/password`];
  const how = ['-U', 'waymark', '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', ...(durable ? [] : ['--no-sync'])];
  const made = spawnSync(initdb, [...where, ...how], {
    ...identity(),
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', descriptor],
  });
  if (made.status !== 0) {
    rmSync(join(folder, partial), { recursive: true, force: true });
    const reason = (made.stderr || String(made.error ?? made.signal)).trim().split('\n').at(-1);
    throw new StartupProblem(
      `The database could not be made in ${folder} (${reason}): see that the disk has room, or set WAYMARK_DATA_DIR to another folder.`,
    );
  }
  try {
    renameSync(join(folder, partial), join(folder, 'cluster'));
  } catch (error) {
    // Two first starts at once: the other was quicker, and what it made is as good.
    rmSync(join(folder, partial), { recursive: true, force: true });
    if (!existsSync(join(folder, 'cluster', 'PG_VERSION'))) throw error;
  }
}

function running(child: ChildProcess, url: string): EmbeddedPostgres {
  // However this process ends, short of being killed, the database is told to end as well.
  const endTogether = (): void => void child.kill('SIGINT');
  process.once('exit', endTogether);
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      process.off('exit', endTogether);
      if (child.exitCode !== null || child.signalCode !== null) return;
      await new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
        // Fast shutdown: open transactions are rolled back, everything committed is written.
        child.kill('SIGINT');
      });
    },
  };
}
