import type { FactName } from './institution.ts';

/**
 * When something applies: data, so that it can be stored, shown and edited. It is three-valued: a fact that is not
 * known makes the answer unknown, never no.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The fact equals one of these values. */
  | { readonly fact: Exclude<FactName, 'yearGroups'>; readonly in: readonly (string | number | boolean)[] }
  /** The age is within these bounds, both included. */
  | { readonly fact: 'lowAge' | 'highAge'; readonly atLeast?: number; readonly atMost?: number }
  /** At least one of these year groups is on roll. */
  | { readonly fact: 'yearGroups'; readonly includesAnyOf: readonly number[] }
  /** Another criterion of the same set has this answer (band, option, `yes`, `no`, or one ticked option). */
  | { readonly answer: string; readonly item?: string; readonly in: readonly string[] };

/** What a condition says for one institution, and why. */
export type Applicability =
  | { readonly applies: 'yes' }
  | { readonly applies: 'no'; readonly because: Condition }
  | { readonly applies: 'unknown'; readonly needs: Condition };
