import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { StartupProblem } from '../startup-problem.ts';
import type { ClusterPlace } from './folders.ts';
import { identity } from './identity.ts';
import { inUse } from './stale-lock.ts';

/** Recovery after a crash reads what was written last, which can be much on a slow disk. */
const READY_WITHIN_MS = 120_000;

/** A standby answers whoever only reads. */
const READY = /database system is ready to accept (read-only )?connections/;

/** How PostgreSQL says that another one runs on the cluster: by its lock, or by the memory that it holds. */
const IN_USE = /lock file "postmaster\.pid" (already exists|is empty)|pre-existing shared memory block/;

export interface Launch {
  readonly postgres: string;
  readonly place: ClusterPlace;
  /** The cluster's folder by the name we know. */
  readonly cluster: string;
  /** On 127.0.0.1. */
  readonly port: number;
  /** False for throw-away clusters: faster, and lost when the machine stops. */
  readonly durable: boolean;
  /** Beyond ours. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Starts PostgreSQL and waits until it answers.
 *
 * @throws StartupProblem when it does not start
 */
export async function launch(launched: Launch): Promise<ChildProcess> {
  const { postgres, place, cluster, port, durable } = launched;
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: '127.0.0.1',
    // The path of a socket may have 107 bytes, which a deep folder exceeds; loopback does without one.
    unix_socket_directories: '',
    max_connections: '60',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...launched.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', `${place.reachable}/cluster`, '-p', String(port), ...flags], {
    ...identity(),
    cwd: '/',
    // Ctrl-C in a terminal shall reach the server alone, which then stops the database in order.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', place.descriptor],
  });
  await untilReady(child, cluster);
  return child;
}

function untilReady(child: ChildProcess, cluster: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    const timer = setTimeout(() => fail('it did not answer within two minutes'), READY_WITHIN_MS);
    const fail = (reason: string): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(IN_USE.test(log) ? inUse(cluster) : didNotStart(reason));
    };
    child.once('error', (error) => fail(error.message));
    child.once('exit', () => fail(lastFault(log) ?? 'it ended at once'));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4_000);
      if (!READY.test(log)) return;
      clearTimeout(timer);
      child.removeAllListeners();
      child.stderr?.removeAllListeners('data').resume();
      resolve();
    });
  });
}

/** A fault is followed by hints, which are for others. */
const lastFault = (log: string): string | undefined =>
  log
    .split('\n')
    .findLast((line) => /FATAL|PANIC/.test(line))
    ?.replace(/^.*?(FATAL|PANIC):\s*/, '');

const didNotStart = (reason: string): StartupProblem =>
  new StartupProblem(
    `PostgreSQL did not start (${reason}): its files are left as they were, so start again, and restore a backup if it fails again.`,
  );

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
