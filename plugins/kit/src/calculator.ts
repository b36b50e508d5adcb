import type { Outcome, Step } from './step.ts';
import type { ScoreItem } from './rule.ts';

/** One recorded comparison. Only the calculator can make one. */
export interface Check {
  readonly step: Step;
}

/** What a criterion came to, with the steps behind it. Only the calculator can make one. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly points: number;
  readonly possible: number;
  readonly steps: readonly Step[];
}

/**
 * The only way for a rule to compare, count and conclude. Each comparison writes its step; points and verdicts come
 * from steps alone.
 */
export interface Calculator {
  /** A share of a cohort. Points are the band's own, up to those of the band needed. */
  share(item: ScoreItem): { atLeast(band: string): Check };
  /** A yes/no answer: 1 point when it is as needed. */
  answer(item: ScoreItem): { isYes(): Check; isNo(): Check };
  /** An option of an ordered scale (agreement, frequency). Points are the option's own, up to those of the one needed. */
  option(item: ScoreItem): { atLeast(option: string): Check };
  /** A count. One point for each up to the number needed, which is a whole number, 1 or more. */
  number(item: ScoreItem): { atLeast(needed: number): Check };
  /** A checklist. One point for each tick up to the number needed; `all` needs every option that applies. */
  ticks(item: ScoreItem): { all(): Check; atLeast(needed: number): Check };
  /** A date. 1 point when it is no more than so many months before the as-of date, and not after it. */
  date(item: ScoreItem): { withinMonths(months: number): Check };
  /** Fresh evidence of a type (`id@revision` or `id`) linked to the criterion. One point for each up to the number needed. */
  evidence(type: string): { atLeast(needed: number): Check };
  /** Met when every check is met. Points are added up. */
  all(checks: readonly Check[]): Verdict;
  /** Met when at least one check is met: the best one's points count. */
  any(checks: readonly Check[]): Verdict;
  /** Met when at least so many checks are met: the best ones' points count. */
  atLeast(needed: number, checks: readonly Check[]): Verdict;
}
