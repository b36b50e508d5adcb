import type { Condition } from './condition.ts';
import type { LocalText } from './text.ts';

/**
 * What a criterion came to. Missing is never "not met"; nobody on roll is never zero; a broken rule is `unscorable`,
 * never 0. `recorded` is only for what is never scored: it has been answered.
 */
export type Outcome = 'met' | 'partly' | 'not-met' | 'unanswered' | 'not-applicable' | 'unscorable' | 'recorded';

/** What a benchmark came to. */
export type BenchmarkOutcome = 'achieved' | 'in-progress' | 'not-started' | 'not-applicable' | 'unscorable';

/**
 * One comparison, kept as data: the verdict, the points and the sentence shown to people are all derived from it, so
 * they cannot disagree.
 */
export type Step = {
  /** The row compared, or null when the question has no rows. */
  readonly item: string | null;
  readonly label: LocalText | null;
  readonly outcome: Outcome;
  /** Whole points won and winnable by this comparison. */
  readonly points: number;
  readonly possible: number;
} & (
  | {
      readonly kind: 'share';
      /** The band observed, or null when unanswered. */
      readonly observed: string | null;
      readonly needed: string;
      readonly headcount: { readonly reached: number; readonly eligible: number } | null;
      /** Labels of the bands, for the sentence. */
      readonly observedLabel: LocalText | null;
      readonly neededLabel: LocalText;
    }
  | { readonly kind: 'yes-no'; readonly observed: boolean | null; readonly needed: boolean }
  | {
      readonly kind: 'option';
      readonly observed: string | null;
      readonly needed: string;
      readonly observedLabel: LocalText | null;
      readonly neededLabel: LocalText;
    }
  | { readonly kind: 'number'; readonly observed: number | null; readonly needed: number; readonly unit: LocalText }
  | {
      readonly kind: 'ticked';
      readonly observed: readonly string[] | null;
      readonly needed: number;
      readonly of: number;
      /** Labels of the options that were not ticked. */
      readonly missing: readonly LocalText[];
    }
  | {
      readonly kind: 'date';
      readonly observed: string | null;
      /** Earliest date that counts, ISO. */ readonly needed: string;
    }
  | { readonly kind: 'evidence'; readonly type: string; readonly observed: number; readonly needed: number }
  /** Said not to apply by a person (`reason`), by the institution's profile (`because` is the condition that says no) or by an empty cohort. */
  | {
      readonly kind: 'not-applicable';
      readonly reason: string | null;
      readonly because: Condition | 'nobody-eligible' | null;
    }
  /** Stored and shown, never scored. */
  | { readonly kind: 'recorded' }
  | { readonly kind: 'failure'; readonly message: string; readonly module: string | null }
);
