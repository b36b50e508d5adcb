import type { Check, Verdict } from '../calculator.ts';
import type { Outcome, Step } from '../step.ts';

/** Known to this folder alone, so that a rule cannot make a check or a verdict even with the classes in its hands. */
export const MINT: unique symbol = Symbol('mint');

/** A check that belongs to one calculator. Its step is frozen and out of reach: what was compared cannot be rewritten. */
export class MintedCheck implements Check {
  readonly #owner: object;
  readonly #step: Step;

  constructor(mint: typeof MINT, owner: object, step: Step) {
    if (mint !== MINT) throw new Error('Only the calculator makes checks.');
    this.#owner = owner;
    this.#step = Object.freeze(step);
  }

  get step(): Step {
    return this.#step;
  }

  /** The step as it was recorded, or null when this calculator did not make the check. */
  static stepOf(owner: object, value: unknown): Step | null {
    const own = typeof value === 'object' && value !== null && #owner in value && value.#owner === owner;
    return own ? value.#step : null;
  }
}

export interface Conclusion {
  readonly outcome: Outcome;
  readonly points: number;
  readonly possible: number;
  readonly steps: readonly Step[];
}

/** A verdict that belongs to one calculator. */
export class MintedVerdict implements Verdict {
  readonly #owner: object;
  readonly outcome: Outcome;
  readonly points: number;
  readonly possible: number;
  readonly steps: readonly Step[];

  constructor(mint: typeof MINT, owner: object, conclusion: Conclusion) {
    if (mint !== MINT) throw new Error('Only the calculator makes verdicts.');
    this.#owner = owner;
    this.outcome = conclusion.outcome;
    this.points = conclusion.points;
    this.possible = conclusion.possible;
    this.steps = Object.freeze(conclusion.steps);
    Object.freeze(this);
  }

  /** Whether a value is a verdict that this calculator made. */
  static isOf(owner: object, value: unknown): value is MintedVerdict {
    return typeof value === 'object' && value !== null && #owner in value && value.#owner === owner;
  }
}
