import type { BenchmarkModule } from '@waymark/kit';
import { evaluateMany, type Many } from './evaluate-many.ts';
import { failuresOf } from './failures.ts';
import { createGuard } from './guard.ts';
import { ModuleHealth } from './module-health.ts';
import { openPool } from './open-pool.ts';
import { runWatched, withDefinitions } from './run-watched.ts';
import type { Answered, HashedEdition, Outline, Scored, ScoringInput, Task } from './task.ts';

/** Runs the modules' code, which may do anything, in threads that are ended when it does not come back. */
export interface Scoring {
  /**
   * Scores one assessment. A rule that throws, takes too long, takes too much memory or ends its thread makes its own
   * findings unscorable, with its module's name and the reason; the others keep theirs.
   */
  evaluate(edition: HashedEdition, input: ScoringInput): Promise<Scored>;
  /**
   * Scores many assessments as `evaluate` would score each, once their answers were carried to the edition. Of each
   * only an outline is kept, in the order of the inputs. Takes one thread until all are scored.
   *
   * @throws when there is no way for answers from the one edition to the other
   */
  evaluateMany(many: Many): Promise<readonly Outline[]>;
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
  /** Threads that are ready before anybody asks, and stay; none unless said. */
  readonly keptThreads?: number;
}

export function createScoring({ modules, root, now, report, scored: tell, keptThreads: kept = 0 }: Parts): Scoring {
  const health = new ModuleHealth();
  const guard = createGuard({ modules: modules.map(({ module }) => module), health, now });
  const pool = openPool({ sources: modules.map(({ source }) => source), root, report, kept });
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
      const { scored, broken } = await guard.insist((barred) =>
        withDefinitions((known) => {
          const task: Omit<Task, 'post'> = { hash, edition: known ? definition : null, input, barred };
          return runWatched<Answered>(pool, 'score', task);
        }),
      );
      guard.noteFaults({ broken, failures: failuresOf(scored.result) });
      tell?.((performance.now() - began) / 1000);
      return scored;
    },
    evaluateMany: (many) => evaluateMany(pool, guard, many),
    stop: () => pool.destroy(),
  };
}
