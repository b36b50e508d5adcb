import { describe, expect, it } from 'vitest';
import { allows, type GrantLevel } from './levels.ts';

const levels: readonly GrantLevel[] = ['headline', 'benchmark', 'criterion', 'evidence'];

describe('a level of sharing', () => {
  it.each<{ granted: GrantLevel | null; allowed: readonly GrantLevel[] }>([
    { granted: null, allowed: [] },
    { granted: 'headline', allowed: ['headline'] },
    { granted: 'benchmark', allowed: ['headline', 'benchmark'] },
    { granted: 'criterion', allowed: ['headline', 'benchmark', 'criterion'] },
    { granted: 'evidence', allowed: ['headline', 'benchmark', 'criterion', 'evidence'] },
  ])('$granted allows $allowed', ({ granted, allowed }) => {
    expect(levels.filter((wanted) => allows(granted, wanted))).toEqual(allowed);
  });
});
