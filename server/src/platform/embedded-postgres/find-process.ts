import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** A process of this machine that is alive. */
export interface LivingProcess {
  readonly pid: number;
  readonly parent: number;
  /** With its arguments, as the system shows them. */
  readonly command: string;
  /** Its working folder, where the system tells. */
  readonly folder: string | null;
}

/** Looks a process up. Null when there is none, and for a zombie, which has ended and only waits to be noticed. */
export function findProcess(pid: number): LivingProcess | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === 'linux') return fromProc(pid);
  return process.platform === 'win32' ? fromSignal(pid) : fromPs(pid);
}

function fromProc(pid: number): LivingProcess | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    if (/^State:\s+[ZX]/m.test(status)) return null;
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
    return {
      pid,
      parent,
      command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
      folder: folderOf(pid),
    };
  } catch {
    return null;
  }
}

function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function fromPs(pid: number): LivingProcess | null {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const [, state = 'Z', parent, command = ''] = /^\s*(\S+)\s+(\d+)\s+(.*)$/m.exec(stdout ?? '') ?? [];
  return state.startsWith('Z') ? null : { pid, parent: Number(parent), command, folder: null };
}

function fromSignal(pid: number): LivingProcess | null {
  try {
    process.kill(pid, 0);
    return { pid, parent: 0, command: 'postgres', folder: null };
  } catch {
    return null;
  }
}
