import type { Scale } from './scale.ts';

/**
 * The band of a scale of shares into which two headcounts fall: the last band whose bound is reached. Compared exactly,
 * by cross-multiplication: 19 of 25 is 76 per cent and not a hair less.
 *
 * @param reached whole heads, 0 to `eligible`
 * @param eligible whole heads, 1 or more
 * @returns the band's position, or -1 when no band takes so small a share
 */
export function bandOfHeadcount({ options }: Scale, reached: number, eligible: number): number {
  for (let index = options.length - 1; index >= 0; index -= 1) {
    const from = options[index]?.from;
    if (from === undefined) continue;
    const holds = 'over' in from ? reached * 100 > from.over * eligible : reached * 100 >= from.atLeast * eligible;
    if (holds) return index;
  }
  return -1;
}
