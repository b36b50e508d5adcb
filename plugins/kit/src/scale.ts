import type { LocalText } from './text.ts';

/** One step of an ordered scale of answers. */
export interface ScaleOption<Id extends string = string> {
  readonly id: Id;
  readonly label: LocalText;
  /** Whole points, 0 or more; never fewer than those of the option before it. */
  readonly points: number;
  /**
   * For scales of shares: the lowest share in this band. `over` excludes the figure itself, `atLeast` includes it.
   * Whole percent, 0 to 100. Headcounts are compared exactly, by cross-multiplication.
   */
  readonly from?: { readonly over: number } | { readonly atLeast: number };
}

/** An ordered scale, worst first. A scale of shares has a `from` on each option; a scale of choices has none. */
export interface Scale<Option extends string = string> {
  readonly id: string;
  readonly options: readonly ScaleOption<Option>[];
}
