import type { Edition, EditionCriterion, EvidenceRequirement } from './edition.ts';
import type { Json } from './json.ts';
import type { RuleCall } from './rule.ts';
import type { Language, LocalText } from './text.ts';

/** Which wording a text change is about. */
export type TextField = 'title' | 'summary' | 'statement' | 'question' | 'hint';

/**
 * One change that a region makes to a set, as data. `target` is `''` for the set, `benchmark-id` for a benchmark or
 * `benchmark-id/criterion-id` for a criterion. Each change can say why.
 */
export type ProfileOperation = { readonly why?: string } & (
  | { readonly op: 'exclude'; readonly target: string }
  | { readonly op: 'include'; readonly target: string }
  | {
      readonly op: 'amend-text';
      readonly target: string;
      readonly field: TextField;
      readonly language: Language;
      readonly text: string;
    }
  /** New order of the criteria of a benchmark, or with target `''` of the benchmarks: every id once. */
  | { readonly op: 'reorder'; readonly target: string; readonly order: readonly string[] }
  /** `target` is the benchmark that declares the parameter, or `''` for the set's own. */
  | { readonly op: 'set-parameter'; readonly target: string; readonly name: string; readonly value: Json }
  | { readonly op: 'choose-rule'; readonly target: string; readonly score: RuleCall | null }
  | { readonly op: 'set-evidence'; readonly target: string; readonly evidence: readonly EvidenceRequirement[] }
  /** `target` is the benchmark that receives it. The criterion's provenance becomes `local`. */
  | {
      readonly op: 'add-criterion';
      readonly target: string;
      readonly criterion: AddedCriterion;
      readonly after?: string;
    }
  /** Fills a slot with a benchmark of another edition (`set-id/edition-id`). */
  | { readonly op: 'swap-slot'; readonly target: string; readonly from: string; readonly benchmark: string }
);

/** A criterion of a region's own. Its id must be new within the set. */
export type AddedCriterion = Pick<EditionCriterion, 'id' | 'statement' | 'question' | 'ask' | 'score'> &
  Partial<Pick<EditionCriterion, 'hint' | 'when' | 'weight' | 'evidence' | 'source'>>;

/** A region's data-only changes to a set. */
export interface Profile {
  /** Slug of the adapted set, such as `north-east`. */
  readonly id: string;
  /** Name of the edition that publishing makes, such as `1` or `2026`. */
  readonly edition: string;
  readonly title: LocalText;
  readonly operations: readonly ProfileOperation[];
}

/** Something wrong, the place, and what would be right. */
export interface Problem {
  /** Machine-readable: `unknown-target`, `conflict`, `out-of-bounds`, `unreadable-question`, … */
  readonly code: string;
  /** Where: `operations[3].target`, or `benchmark-id/criterion-id` for a definition. */
  readonly path: string;
  /** A sentence for people. */
  readonly message: string;
}

/** What came of applying changes to an edition: the result, or every problem and no result. */
export type Resolution =
  | { readonly edition: Edition; readonly problems: readonly [] }
  | { readonly edition: null; readonly problems: readonly Problem[] };

/** How much a change matters to people who have already answered. */
export type ChangeClass = 'wording' | 'compatible' | 'breaking';

/** One difference between two editions. */
export interface EditionChange {
  /** `''`, `benchmark-id` or `benchmark-id/criterion-id`. */
  readonly target: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What changed: `statement`, `question`, `score`, `params.achievedBand`, `ask`, … ; empty for added and removed. */
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
  readonly class: ChangeClass;
  readonly why: string | null;
}
