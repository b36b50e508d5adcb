import type { Answer } from './answer.ts';
import type { EvidenceFact } from './evidence-type.ts';
import type { InstitutionFacts } from './institution.ts';
import type { BenchmarkOutcome, Outcome, Step } from './step.ts';

/** All that a result is computed from. */
export interface EvaluationInput {
  readonly answers: readonly Answer[];
  readonly evidence: readonly EvidenceFact[];
  readonly institution: InstitutionFacts;
  /** ISO calendar date for which the result holds. */
  readonly asOf: string;
}

/** One criterion's outcome. */
export interface CriterionFinding {
  /** `benchmark-id/criterion-id`. */
  readonly criterion: string;
  readonly outcome: Outcome;
  /** False for what is stored and shown but never counted. */
  readonly scored: boolean;
  /** Whole points, weight included. `points` is never above `possible`. */
  readonly points: number;
  readonly possible: number;
  /** How many items apply, and how many of them have an answer. */
  readonly items: number;
  readonly answered: number;
  readonly steps: readonly Step[];
}

/** Why something could not be scored. `module` is the id of the module at fault, or null when no module has the rule. */
export interface Failure {
  readonly module: string | null;
  readonly message: string;
}

/** One benchmark's outcome. */
export interface BenchmarkFinding {
  readonly slot: string;
  readonly benchmark: string;
  readonly outcome: BenchmarkOutcome;
  /** Whole percent, 0 to 100, rounded down; null when nothing applies or it cannot be scored. So far, while items are unanswered. */
  readonly percent: number | null;
  readonly points: number;
  readonly possible: number;
  /** Items of scored criteria that apply, and how many of them have an answer. */
  readonly items: number;
  readonly answered: number;
  readonly criteria: readonly CriterionFinding[];
  /** Present when the benchmark's own rule failed; failures of criteria are among their steps. */
  readonly failure?: Failure;
}

/** "5 of 8": benchmarks achieved of those that apply. */
export interface Headline {
  readonly achieved: number;
  readonly applicable: number;
}

/** All findings of one assessment at one moment. The same inputs always give the same bytes. */
export interface Evaluation {
  /** Hash of the edition. */
  readonly edition: string;
  readonly asOf: string;
  /** Null when the headline's rule is missing or failed: never "0 of 0". */
  readonly headline: Headline | null;
  /** True when every scored item that applies has an answer and nothing is unscorable. */
  readonly complete: boolean;
  /** Items of scored criteria that apply, and how many of them have an answer. */
  readonly items: number;
  readonly answered: number;
  readonly benchmarks: readonly BenchmarkFinding[];
  /** Present when the headline's rule failed. */
  readonly failure?: Failure;
}

/** What is needed to recompute a published result, and the hash that the recomputation must give. All hashes are SHA-256 over canonical JSON (RFC 8785), as hexadecimal. */
export interface Receipt {
  readonly contract: number;
  readonly edition: string;
  /** `id@revision` of every rule used, sorted. */
  readonly rules: readonly string[];
  readonly asOf: string;
  readonly inputs: string;
  readonly evaluation: string;
}
