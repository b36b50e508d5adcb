import type { Condition } from '@waymark/kit';

/** Schools and colleges with anybody from Year 7 on. */
export const suits: Condition = {
  all: [
    { fact: 'kind', in: ['school', 'college'] },
    { fact: 'yearGroups', includesAnyOf: [7, 8, 9, 10, 11, 12, 13] },
  ],
};

/** Somebody leaves for work or study after Year 11 or Year 13. */
export const hasLeavers: Condition = { fact: 'yearGroups', includesAnyOf: [11, 13] };
