import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Crowd } from './crowd.ts';
import type { Entrant } from './measure.ts';

/** The memory of the server while it was asked. */
export interface Memory {
  readonly connections: number;
  readonly seconds: number;
  /** MiB in use, a second apart. */
  readonly samples: readonly number[];
}

interface Watching {
  readonly crowd: Crowd;
  readonly entrants: readonly Entrant[];
  readonly connections: number;
  readonly seconds: number;
}

/** How long one operation is asked for before the next has its turn. */
const TURN_SECONDS = 5;

/** Asks one server for all of its operations in turn, and looks at its memory meanwhile. */
export async function watchMemory({ crowd, entrants, connections, seconds }: Watching): Promise<Memory> {
  const samples: number[] = [];
  const over = new AbortController();
  const pid = entrants[0]?.contestant.pid ?? 0;
  const watching = (async () => {
    while (!over.signal.aborted) {
      samples.push(mebibytesOf(pid));
      await wait(1_000, undefined, { signal: over.signal }).catch(() => undefined);
    }
  })();
  const end = performance.now() + seconds * 1_000;
  for (let turn = 0; performance.now() < end; turn += 1) {
    const { load, after } = entrants[turn % entrants.length] as Entrant;
    await crowd.ask(await load(connections, Math.min(TURN_SECONDS, seconds)));
    await after();
  }
  over.abort();
  await watching;
  return { connections, seconds, samples };
}

const KIB_IN_MIB = 1024;

/** Resident memory, as the system's own tool says. @throws Error when there is no such process */
function mebibytesOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  const kib = Number(stdout);
  if (!(kib > 0)) throw new Error(`The memory of process ${pid} cannot be seen.`);
  return kib / KIB_IN_MIB;
}
