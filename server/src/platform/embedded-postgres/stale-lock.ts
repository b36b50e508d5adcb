import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupProblem } from '../startup-problem.ts';
import { findProcess, type LivingProcess } from './find-process.ts';

/** How long a database that was left over is given to stop. */
const STOP_WITHIN_MS = 20_000;
/** A database makes its lock first and writes into it at once; one that is empty for longer was cut short. */
const WRITTEN_WITHIN_MS = 1_000;

/**
 * Deals with what a killed server leaves behind. A database whose server died is stopped in order; the lock of a process
 * that is gone, is a zombie because nothing reaps it, or is something else by now, is removed.
 *
 * @throws StartupProblem when a server that is alive uses the cluster, or a database left over does not stop
 */
export async function clearStaleLock(cluster: string): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  const pid = await writtenPid(lock);
  if (pid === null) return;
  const database = databaseOf(cluster, pid);
  if (database && hasServer(database)) throw inUse(cluster);
  if (database) await stopLeftOver(cluster, pid);
  await removeLock(lock, pid, cluster);
}

/** What is said when another Waymark runs on the same folder. */
export const inUse = (cluster: string): StartupProblem =>
  new StartupProblem(
    `Another Waymark already uses ${dirname(dirname(cluster))}: stop it first, or set WAYMARK_DATA_DIR to another folder.`,
  );

/** The process that a lock names, 0 when nothing was ever written into it, null without a lock. */
async function writtenPid(lock: string): Promise<number | null> {
  const deadline = Date.now() + WRITTEN_WITHIN_MS;
  let pid = pidIn(lock);
  while (pid === 0 && Date.now() < deadline) {
    await sleep(20);
    pid = pidIn(lock);
  }
  return pid;
}

function pidIn(lock: string): number | null {
  try {
    return Number(readFileSync(lock, 'utf8').split('\n')[0]);
  } catch {
    return null;
  }
}

/** Another start may have removed the stale lock and made its own since we looked: that one is put back. */
async function removeLock(lock: string, stale: number, cluster: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  const removed = pidIn(aside);
  if (removed !== stale) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
  if (removed !== stale) throw inUse(cluster);
}

/** The process, if it is alive and is the database of this cluster: its number may have gone to another program. */
function databaseOf(cluster: string, pid: number): LivingProcess | null {
  const found = findProcess(pid);
  if (!found?.command.includes('postgres')) return null;
  const here = found.folder === null || found.folder === realpathSync(cluster);
  return here ? found : null;
}

/** A database is started by its server. When that dies, another process adopts it: number 1, or a supervisor. */
function hasServer({ parent }: LivingProcess): boolean {
  return parent > 1 && (findProcess(parent)?.command.includes('node') ?? false);
}

async function stopLeftOver(cluster: string, pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_WITHIN_MS;
  while (databaseOf(cluster, pid)) {
    if (Date.now() > deadline) {
      throw new StartupProblem(
        `A database left over in ${cluster} (process ${pid}) does not stop: end that process, then start again.`,
      );
    }
    await sleep(50);
  }
}
