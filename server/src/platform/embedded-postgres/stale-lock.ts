import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupProblem } from '../startup-problem.ts';

/** How long an orphaned database is given to stop. */
const STOP_WITHIN_MS = 20_000;

/**
 * Deals with what a killed server leaves behind. A database whose server died is stopped in order; a lock of a process
 * that is gone, or is a zombie because nothing reaps it, is removed.
 *
 * @throws StartupProblem when another server that is alive uses the folder
 */
export async function clearStaleLock(lock: string): Promise<void> {
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!isPostgres(pid, dirname(lock))) return rm(lock, { force: true });
  if (hasLivingParent(pid)) {
    throw new StartupProblem(`Another Waymark already uses ${dirname(dirname(lock))}: stop it first, or set WAYMARK_DATA_DIR to another folder.`);
  }
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_WITHIN_MS;
  while (Date.now() < deadline && isPostgres(pid, dirname(lock))) await sleep(50);
  if (isPostgres(pid, dirname(lock))) throw new StartupProblem(`A database left over in ${dirname(lock)} (process ${pid}) does not stop: end that process, then start again.`);
  await rm(lock, { force: true });
}

/** Whether a process is alive and is the database of this folder. A number may be another process by now. */
function isPostgres(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user is alive too.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  if (!existsSync('/proc')) return true;
  try {
    const state = /^State:\s+(\w)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return state !== 'Z' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster);
  } catch {
    return false;
  }
}

/** A database whose server was killed is handed to process 1; without /proc it is taken to be an orphan. */
function hasLivingParent(pid: number): boolean {
  try {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return parent > 1 && parent !== process.pid && readFileSync(`/proc/${parent}/cmdline`, 'utf8').includes('node');
  } catch {
    return false;
  }
}
