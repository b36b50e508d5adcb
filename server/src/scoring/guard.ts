import type { BenchmarkModule, Failure } from '@waymark/kit';
import type { ModuleHealth } from './module-health.ts';
import type { Outcome } from './run-watched.ts';
import { suspectsOf } from './suspects.ts';
import type { Broken } from './task.ts';

/** Suspects that are not to be run, each with the sentence that says why. */
export type Barred = Readonly<Record<string, string>>;

/** What a module's code did wrong without costing a worker. */
interface Faults {
  readonly broken: readonly Broken[];
  readonly failures: readonly Failure[];
}

/** Decides whose code is run, and writes down what it does wrong. */
export interface Guard {
  /** Who is not to be run now. */
  barred(): Barred;
  /** Tries until the work comes back, each time without one more suspect: the one that the last worker was lost in. */
  insist<Answer>(attempt: (barred: Barred) => Promise<Outcome<Answer>>): Promise<Answer>;
  noteFaults(faults: Faults): void;
}

interface Parts {
  readonly modules: readonly BenchmarkModule[];
  readonly health: ModuleHealth;
  readonly now: () => Date;
}

export function createGuard({ modules, health, now }: Parts): Guard {
  const suspects = suspectsOf(modules);
  const barred = (): Barred =>
    Object.fromEntries(
      suspects.flatMap(({ name, module }) => {
        const reason = health.suspended(module);
        return reason === null ? [] : [[name, reason]];
      }),
    );
  return {
    barred,
    async insist(attempt) {
      let out = barred();
      // Each round bars one more suspect, so it comes to an end.
      for (let round = 0; round <= suspects.length; round += 1) {
        const outcome = await attempt(out);
        if ('answer' in outcome) return outcome.answer;
        const suspect = outcome.place === null ? undefined : suspects[outcome.place];
        if (!suspect) throw outcome.error;
        health.strike(suspect.module, { suspect: suspect.name, reason: outcome.lost, at: now() });
        out = { ...out, [suspect.name]: outcome.lost, ...barred() };
      }
      throw new Error('an evaluation never came to an end');
    },
    noteFaults({ broken, failures }) {
      for (const { suspect, message } of broken) {
        const module = suspects.find(({ name }) => name === suspect)?.module;
        if (module !== undefined) health.fault(module, `${suspect}: ${message}`);
      }
      for (const { module, message } of failures) {
        if (module !== null && health.suspended(module) === null) health.fault(module, message);
      }
    },
  };
}
