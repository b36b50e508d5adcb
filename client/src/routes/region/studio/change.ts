/** Which wording a change is about. */
export type WordingField = 'TITLE' | 'SUMMARY' | 'STATEMENT' | 'QUESTION' | 'HINT';

/** A criterion of the region's own, asked and scored like an existing one. */
export interface AddedCriterion {
  readonly key: string;
  readonly statement: string;
  readonly question: string;
  readonly hint?: string | undefined;
  /** `benchmark-id/criterion-id` of the criterion that it is asked and scored like. */
  readonly like: string;
  readonly after?: string | undefined;
}

export interface EvidenceRequirement {
  readonly type: string;
  readonly required: boolean;
}

/** One change that a region makes to a set. `target` is `''` for the set, `benchmark` or `benchmark/criterion`. */
export type Change = { readonly target: string; readonly why?: string | undefined } & (
  | { readonly op: 'exclude' }
  | { readonly op: 'include' }
  | { readonly op: 'amend-text'; readonly field: WordingField; readonly language: string; readonly text: string }
  | { readonly op: 'reorder'; readonly order: readonly string[] }
  | { readonly op: 'set-parameter'; readonly name: string; readonly value: unknown }
  /** Without a rule it is recorded and not scored. */
  | { readonly op: 'choose-rule'; readonly rule: string | null; readonly args: unknown }
  | { readonly op: 'set-evidence'; readonly evidence: readonly EvidenceRequirement[] }
  | ({ readonly op: 'add-criterion' } & AddedCriterion)
  | { readonly op: 'swap-slot'; readonly from: string; readonly benchmark: string }
);

export type Changes = readonly Change[];
