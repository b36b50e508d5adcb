/** How many times a module may cost a worker before its code is run no more. */
export const MOST_STRIKES = 3;

/** One time that a module's code cost a worker. */
export interface Strike {
  /** Such as `rule reaches@1`. */
  readonly suspect: string;
  /** A sentence: it took too long, took too much memory, or ended the worker. */
  readonly reason: string;
  readonly at: Date;
}

/** Most faults of one module that are kept; the oldest go first. */
const MOST_FAULTS = 20;

/** What went wrong with each module since the server started, or since a person said to try again. */
export class ModuleHealth {
  readonly #strikes = new Map<string, Strike[]>();
  readonly #faults = new Map<string, Set<string>>();
  #struck = 0;

  /** How many times any module cost a worker since the server started, forgiven or not. */
  get struck(): number {
    return this.#struck;
  }

  strike(module: string, strike: Strike): void {
    this.#struck += 1;
    this.#strikes.set(module, [...this.strikesOf(module), strike]);
  }

  strikesOf(module: string): readonly Strike[] {
    return this.#strikes.get(module) ?? [];
  }

  /** Writes down a fault that cost nothing but its own finding. @param message a sentence */
  fault(module: string, message: string): void {
    const faults = this.#faults.get(module) ?? new Set();
    this.#faults.set(module, new Set([...faults, message].slice(-MOST_FAULTS)));
  }

  /** The faults of a module, each once, oldest first. */
  faultsOf(module: string): readonly string[] {
    return [...(this.#faults.get(module) ?? [])];
  }

  /** Why the module's code is not run, or null when it is. */
  suspended(module: string): string | null {
    const strikes = this.strikesOf(module);
    const last = strikes.at(-1);
    return last && strikes.length >= MOST_STRIKES
      ? `The module "${module}" is kept out, because it failed ${strikes.length} times. The last time: ${last.reason}`
      : null;
  }

  /** Forgets what went wrong with a module, so that its code is run again. */
  forgive(module: string): void {
    this.#strikes.delete(module);
    this.#faults.delete(module);
  }
}
