import type { Crosswalk } from './crosswalk/crosswalk.ts';
import type { Edition } from './edition.ts';
import type { EvidenceType } from './evidence-type.ts';
import type { Answer } from './answer.ts';
import type { InstitutionFacts } from './institution.ts';
import type { BenchmarkOutcome, Outcome } from './step.ts';
import type { EvidenceFact } from './evidence-type.ts';
import type { Reading } from './reading/reading.ts';
import type { Rule } from './rule.ts';
import type { Language } from './text.ts';

/** The version of the promises between the kit and a module. A module with another number is not loaded. */
export const CONTRACT = 1;

/** A worked case: this institution, answering so, gets that. Run by the contract check. */
export interface Example {
  readonly name: string;
  readonly institution: Partial<InstitutionFacts>;
  readonly answers: readonly Answer[];
  readonly evidence?: readonly EvidenceFact[];
  /** ISO date; default 2026-01-31. */
  readonly asOf?: string;
  readonly expect: {
    /** `benchmark-id/criterion-id` → outcome. */
    readonly criteria?: Readonly<Record<string, Outcome>>;
    /** Benchmark id → outcome, percent, or both. */
    readonly benchmarks?: Readonly<
      Record<string, { readonly outcome?: BenchmarkOutcome; readonly percent?: number | null }>
    >;
    readonly headline?: { readonly achieved: number; readonly applicable: number };
  };
}

/** A shipped edition with its worked cases. */
export interface SetDefinition {
  readonly edition: Edition;
  readonly examples: readonly Example[];
}

/** A package that contributes sets, readings of others' sets, crosswalks, evidence types and rules. Made by `defineModule`. */
export interface BenchmarkModule {
  readonly contract: number;
  readonly id: string;
  /** Semantic version of the package. */
  readonly version: string;
  /** Languages in which every text is present. */
  readonly languages: readonly Language[];
  readonly sets: readonly SetDefinition[];
  readonly readings: readonly Reading[];
  readonly crosswalks: readonly Crosswalk[];
  readonly evidenceTypes: readonly EvidenceType[];
  readonly rules: readonly Rule[];
}
