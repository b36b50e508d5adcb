import type { Condition } from './condition.ts';
import type { Question } from './question.ts';
import type { RuleCall } from './rule.ts';
import type { Provenance, Source } from './source.ts';
import type { Language, LocalText } from './text.ts';

/** What a region may turn. `value` is the value in force. */
export type Param = {
  readonly label: LocalText;
  readonly hint?: LocalText;
} & (
  | {
      readonly type: 'integer';
      readonly min: number;
      readonly max: number;
      readonly default: number;
      readonly value: number;
    }
  | { readonly type: 'yes-no'; readonly default: boolean; readonly value: boolean }
  | {
      readonly type: 'option';
      readonly options: readonly { readonly id: string; readonly label: LocalText }[];
      readonly default: string;
      readonly value: string;
    }
);

/** Evidence asked for beside a criterion. `required` makes its absence a problem at submission. */
export interface EvidenceRequirement {
  /** Id of the evidence type. */
  readonly type: string;
  readonly required: boolean;
}

/** One change that a profile made to an element, kept on the element. */
export interface OriginChange {
  readonly operation: string;
  readonly why: string | null;
}

/** Where an element came from: the set and edition that first defined it, or the profile that added it. */
export interface Origin {
  readonly set: string;
  readonly changes: readonly OriginChange[];
}

/** One thing that must be true, as an edition holds it. */
export interface EditionCriterion {
  readonly id: string;
  /** What must be true. */
  readonly statement: LocalText;
  /** What is asked of the person answering. */
  readonly question: LocalText;
  readonly hint?: LocalText;
  readonly source: Source;
  readonly provenance: Provenance;
  readonly ask: Question;
  /** Null when it is recorded but never scored. */
  readonly score: RuleCall | null;
  /** Whole number, 1 or more. */
  readonly weight: number;
  readonly evidence: readonly EvidenceRequirement[];
  readonly when?: Condition;
  readonly origin: Origin;
}

/** One benchmark in its place in an edition. */
export interface EditionBenchmark {
  /** Stable id of the benchmark within its set, such as `encounters-with-employers`. */
  readonly id: string;
  /** The place it fills: `1` to `8` in the sets that ship, any string in others. */
  readonly slot: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly when?: Condition;
  readonly params: Readonly<Record<string, Param>>;
  readonly score: RuleCall;
  readonly criteria: readonly EditionCriterion[];
  readonly origin: Origin;
}

/** A set with everything resolved: plain JSON that can be stored, hashed, compared, shown and scored years later. */
export interface Edition {
  readonly contract: number;
  /** `set-id/edition-id`, such as `my-set/2025`. */
  readonly id: string;
  readonly set: string;
  readonly edition: string;
  readonly title: LocalText;
  /** What people call this edition, beside the title; without it they read `edition`. */
  readonly label?: LocalText | undefined;
  readonly summary: LocalText;
  readonly languages: readonly Language[];
  /** Institutions that the set is meant for. */
  readonly suits: Condition;
  readonly params: Readonly<Record<string, Param>>;
  readonly headline: RuleCall;
  readonly benchmarks: readonly EditionBenchmark[];
  /** The shipped edition it was adapted from and its hash, or null. */
  readonly parent: { readonly id: string; readonly hash: string } | null;
}
