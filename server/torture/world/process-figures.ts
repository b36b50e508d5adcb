import { readdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const KIB = 1_024;

/** Memory that a process has in use, in MiB; 0 where the system does not tell. */
export function memoryOf(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / KIB);
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return Math.round(Number(stdout) / KIB);
  }
}

/** Files and connections that a process has open; 0 where the system does not tell. */
export function handlesOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0;
  }
}
