import type { Condition } from '@waymark/kit';

/** "By 14": the end of Year 9, where key stage 3 ends. */
export const hasYear9: Condition = { fact: 'yearGroups', includesAnyOf: [9] };

/** "By 16": the end of Year 11. Middle schools and schools that have not grown so far have nobody who reaches it. */
export const hasYear11: Condition = { fact: 'yearGroups', includesAnyOf: [11] };

/**
 * "By 18": the end of Year 13. Both facts are asked, because the register gives many schools ages up to 18 and no sixth
 * form, and a new sixth form has no Year 13 in its first year.
 */
export const hasYear13: Condition = {
  all: [
    { fact: 'sixthForm', in: [true] },
    { fact: 'yearGroups', includesAnyOf: [13] },
  ],
};

/** Anything due by 16 or by 18. */
export const hasLeavers: Condition = { any: [hasYear11, hasYear13] };

/**
 * Schools that teach any of Years 7 to 11: secondary, middle counted as secondary, all-through, and special schools,
 * to which the register gives no phase. Colleges and 16 to 19 academies have a set of their own.
 */
export const suits: Condition = {
  all: [
    { fact: 'kind', in: ['school'] },
    {
      any: [
        { fact: 'phase', in: ['secondary', 'middle-deemed-secondary', 'all-through'] },
        { fact: 'special', in: [true] },
      ],
    },
    { fact: 'yearGroups', includesAnyOf: [7, 8, 9, 10, 11] },
  ],
};
