import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { MOST_MIB } from './run-watched.ts';
import type { ScoringWorkerData } from './scoring-worker.ts';
import type { Work } from './task.ts';

/** How long a worker without work is kept. */
const IDLE_MS = 60_000;
const MOST_WORKERS = 4;
/** One may be lost in a loop and another be starting in the place of one that was: the third goes on. */
const FEWEST_WORKERS = 3;

/** Of what is thrown away at once: an evaluation needs little, and there are several threads. */
const YOUNG_MIB = 4;

interface Parts extends ScoringWorkerData {
  /** Hears of errors that belong to no evaluation. */
  readonly report: (error: unknown) => void;
  /**
   * Threads that are started at once and kept: whoever saves first, or after a quiet hour, does not wait until the modules
   * are loaded. None unless said, and the first is started with the first work.
   */
  readonly kept?: number;
}

/** The threads in which modules run. */
export function openPool({ sources, root, report, kept = 0 }: Parts): Piscina<Work, unknown> {
  // The pool's own balancer gives work to threads that are still being started, while others have nothing to do.
  const ready = new Set<number>();
  const pool = new Piscina<Work, unknown>({
    loadBalancer: (_task, workers) =>
      workers.find((worker) => ready.has(worker.id) && worker.currentUsage === 0) ?? null,
    // As it was written when run from the sources, and as it was built otherwise.
    filename: fileURLToPath(new URL(`./scoring-worker${import.meta.url.slice(-3)}`, import.meta.url)),
    workerData: { sources, root } satisfies ScoringWorkerData,
    minThreads: kept,
    maxThreads: Math.min(MOST_WORKERS, Math.max(FEWEST_WORKERS, availableParallelism())),
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MIB, maxYoungGenerationSizeMb: YOUNG_MIB },
    // A module has no business with the environment or what follows from it.
    env: {},
  });
  pool.on('workerCreate', ({ id }: { readonly id: number }) => ready.add(id));
  // Whatever a module throws when nobody waits for it.
  pool.on('error', report);
  return pool;
}
