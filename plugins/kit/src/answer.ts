/** The item key of a question that has no rows. */
export const WHOLE = 'whole';

/** What was answered. `kind` follows from the question: a share takes `band` or `headcount`, a count takes `number`. */
export type AnswerValue =
  | { readonly kind: 'band'; readonly band: string }
  /** Whole heads, 0 or more; `reached` is never above `eligible`. Nobody eligible makes the item not applicable. */
  | { readonly kind: 'headcount'; readonly reached: number; readonly eligible: number }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'ticked'; readonly ticked: readonly string[] }
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'text'; readonly text: string };

/** An answer to one item, or the reason why the item does not apply here. */
export type Answer = {
  /** `benchmark-id/criterion-id`. */
  readonly criterion: string;
  /** Key of the row, or `WHOLE`. */
  readonly item: string;
} & ({ readonly value: AnswerValue } | { readonly notApplicable: string });
