import type { Condition } from './condition.ts';
import type { Scale } from './scale.ts';
import type { LocalText } from './text.ts';

/** One row of a module's own list, such as a subject, an audience or a kind of provider. */
export interface ListItem {
  readonly id: string;
  readonly label: LocalText;
  readonly when?: Condition;
}

/** What a question is repeated over. Each row that applies is one item, answered and scored on its own. */
export type Rows =
  /** Each year group on roll between `from` and `to` (both included; -1 nursery, 0 reception, 1 to 14). */
  | { readonly over: 'year-groups'; readonly from?: number; readonly to?: number }
  /** Each key stage that has a year group on roll: `early-years`, `ks1` to `ks5`. */
  | { readonly over: 'key-stages'; readonly only?: readonly KeyStage[] }
  /** Each item of the module's own list. */
  | { readonly over: 'list'; readonly id: string; readonly items: readonly ListItem[] };

/** A key stage; `early-years` is nursery and reception. */
export type KeyStage = 'early-years' | 'ks1' | 'ks2' | 'ks3' | 'ks4' | 'ks5';

/**
 * The closed set of question types: the client has one control for each. A module gives them their scale, rows,
 * options, limits and words.
 */
export type Question =
  /** What share of a cohort: a band of the scale, or two headcounts from which the band follows. */
  | { readonly type: 'share-of-cohort'; readonly scale: Scale; readonly rows?: Rows }
  | { readonly type: 'yes-no'; readonly rows?: Rows }
  | { readonly type: 'agreement'; readonly scale: Scale; readonly rows?: Rows }
  /** How often: an option of the scale. */
  | { readonly type: 'frequency'; readonly scale: Scale; readonly rows?: Rows }
  /** A whole number between `min` (default 0) and `max`. `unit` says of what. */
  | {
      readonly type: 'count';
      readonly unit: LocalText;
      readonly min?: number;
      readonly max?: number;
      readonly rows?: Rows;
    }
  /** Which of these; an empty selection is an answer: none of them. */
  | { readonly type: 'checklist'; readonly options: readonly ListItem[]; readonly rows?: Rows }
  /** A calendar date. */
  | { readonly type: 'date'; readonly rows?: Rows }
  /** Free text, never scored. At most 4,000 characters. */
  | { readonly type: 'note'; readonly rows?: Rows };

/** The name of a question type. */
export type QuestionType = Question['type'];
