import type { Condition } from '@waymark/kit';

/**
 * Special schools that teach any of Years 7 to 11. A mainstream school answers the secondary set itself, for all its
 * pupils; what is registered as post-16 has the college set.
 */
export const suits: Condition = {
  all: [
    { fact: 'kind', in: ['school'] },
    { fact: 'special', in: [true] },
    { fact: 'yearGroups', includesAnyOf: [7, 8, 9, 10, 11] },
  ],
};
