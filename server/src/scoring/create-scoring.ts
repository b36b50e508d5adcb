import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { BenchmarkModule, Edition, Evaluation, Failure } from '@waymark/kit';
import { Piscina } from 'piscina';
import { ModuleHealth } from './module-health.ts';
import { Post } from './post.ts';
import type { ScoringWorkerData } from './scoring-worker.ts';
import { suspectsOf, type Suspect } from './suspects.ts';
import type { Answered, Scored, ScoringInput, Task } from './task.ts';

/** The longest that one evaluation may run. They take about a millisecond. */
const MOST_MS = 1_000;
/** The heap of one worker, in MiB, with all modules in it. */
const MOST_MIB = 128;
/** How long a worker without work is kept. */
const IDLE_MS = 60_000;
const MOST_WORKERS = 4;
/** One may be lost in a loop and another be starting in the place of one that was: the third goes on. */
const FEWEST_WORKERS = 3;

/** An edition and its hash. */
export interface HashedEdition {
  readonly hash: string;
  readonly definition: Edition;
}

/** Runs the modules' code, which may do anything, in threads that are ended when it does not come back. */
export interface Scoring {
  /**
   * Scores one assessment. A rule that throws, takes too long, takes too much memory or ends its thread makes its own
   * findings unscorable, with its module's name and the reason; the others keep theirs.
   */
  evaluate(edition: HashedEdition, input: ScoringInput): Promise<Scored>;
  readonly health: ModuleHealth;
  /** Assessments that wait for a thread. */
  readonly waiting: number;
  readonly threads: number;
  stop(): Promise<void>;
}

interface Parts {
  /** The sound modules, each with the package or folder that it comes from. */
  readonly modules: readonly { readonly source: string; readonly module: BenchmarkModule }[];
  readonly root: string;
  readonly now: () => Date;
  /** Hears of errors that belong to no evaluation. */
  readonly report: (error: unknown) => void;
  /** Told how long each evaluation took, waiting included, in seconds. */
  readonly scored?: (seconds: number) => void;
}

/** Makes the threads ready; the first is started with the first evaluation. */
export function createScoring({ modules, root, now, report, scored }: Parts): Scoring {
  const suspects = suspectsOf(modules.map(({ module }) => module));
  const health = new ModuleHealth();
  // The pool's own balancer gives work to threads that are still being started, while others have nothing to do.
  const ready = new Set<number>();
  const pool = new Piscina<Task, Answered>({
    loadBalancer: (_task, workers) =>
      workers.find((worker) => ready.has(worker.id) && worker.currentUsage === 0) ?? null,
    // As it was written when run from the sources, and as it was built otherwise.
    filename: fileURLToPath(new URL(`./scoring-worker${import.meta.url.slice(-3)}`, import.meta.url)),
    workerData: { sources: modules.map(({ source }) => source), root } satisfies ScoringWorkerData,
    minThreads: 0,
    maxThreads: Math.min(MOST_WORKERS, Math.max(FEWEST_WORKERS, availableParallelism())),
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MIB },
    // A module has no business with the environment or what follows from it.
    env: {},
  });
  pool.on('workerCreate', ({ id }: { readonly id: number }) => ready.add(id));
  // Whatever a module throws when nobody waits for it.
  pool.on('error', report);
  const run = (task: Omit<Task, 'post'>) => runWatched(pool, task);

  return {
    health,
    get waiting() {
      return pool.queueSize;
    },
    get threads() {
      return pool.threads.length;
    },
    async evaluate({ hash, definition }, input) {
      const began = performance.now();
      const barred = barredBy(suspects, health);
      // Each round bars one more suspect, so it comes to an end.
      for (let round = 0; round <= suspects.length; round += 1) {
        let outcome = await run({ hash, edition: null, input, barred });
        if ('answer' in outcome && outcome.answer.kind === 'unknown-edition')
          outcome = await run({ hash, edition: definition, input, barred });
        if ('answer' in outcome && outcome.answer.kind === 'scored') {
          noteFaults(outcome.answer, suspects, health);
          scored?.((performance.now() - began) / 1000);
          return outcome.answer.scored;
        }
        if (!('lost' in outcome)) break;
        const suspect = outcome.place === null ? undefined : suspects[outcome.place];
        if (!suspect) throw outcome.error;
        barred[suspect.name] = outcome.lost;
        health.strike(suspect.module, { suspect: suspect.name, reason: outcome.lost, at: now() });
        Object.assign(barred, barredBy(suspects, health));
      }
      throw new Error('an evaluation never came to an end');
    },
    stop: () => pool.destroy(),
  };
}

/** Writes down what a module's code did wrong without costing a worker. */
function noteFaults(
  { scored: { result }, broken }: Extract<Answered, { kind: 'scored' }>,
  suspects: readonly Suspect[],
  health: ModuleHealth,
): void {
  for (const { suspect, message } of broken) {
    const module = suspects.find(({ name }) => name === suspect)?.module;
    if (module !== undefined) health.fault(module, `${suspect}: ${message}`);
  }
  for (const { module, message } of failuresOf(result)) {
    if (module !== null && health.suspended(module) === null) health.fault(module, message);
  }
}

function failuresOf({ failure, benchmarks }: Evaluation): readonly Failure[] {
  const steps = benchmarks
    .flatMap(({ criteria }) => criteria.filter(({ outcome }) => outcome === 'unscorable'))
    .flatMap((finding) => finding.steps);
  return [
    ...(failure ? [failure] : []),
    ...benchmarks.flatMap((benchmark) => (benchmark.failure ? [benchmark.failure] : [])),
    ...steps.flatMap((step) => (step.kind === 'failure' ? [{ module: step.module, message: step.message }] : [])),
  ];
}

function barredBy(suspects: readonly Suspect[], health: ModuleHealth): Record<string, string> {
  return Object.fromEntries(
    suspects.flatMap(({ name, module }) => {
      const reason = health.suspended(module);
      return reason === null ? [] : [[name, reason]];
    }),
  );
}

type Outcome =
  | { readonly answer: Answered }
  /** The worker is lost: why, and whose code it was in. */
  | { readonly lost: string; readonly place: number | null; readonly error: unknown };

async function runWatched(pool: Piscina<Task, Answered>, task: Omit<Task, 'post'>): Promise<Outcome> {
  const post = new Post();
  const ending = new AbortController();
  // The time starts with the work: waiting in the queue and starting a thread are nobody's fault.
  let late = 0;
  const watch = setInterval(() => {
    if (post.begun) late += 1;
    if (late > TICKS) ending.abort();
  }, MOST_MS / TICKS);
  try {
    return { answer: await pool.run({ ...task, post: post.memory }, { name: 'score', signal: ending.signal }) };
  } catch (error) {
    return { lost: reasonOf(error, ending.signal), place: post.place, error };
  } finally {
    clearInterval(watch);
  }
}

const TICKS = 5;

function reasonOf(error: unknown, { aborted }: AbortSignal): string {
  if (aborted) return `it took longer than ${MOST_MS / 1_000} second and was stopped.`;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `it took more than ${MOST_MIB} MiB of memory and was stopped.`;
  return `it ended its thread (${error instanceof Error ? error.message : String(error)}).`;
}
