import type { Condition } from '@waymark/kit';

/** Whether children leave at the end of Year 6 or pass through it: infant and first schools are not asked what is due by then. */
export const leaversInYear6: Condition = { fact: 'yearGroups', includesAnyOf: [6] };

/**
 * Primary schools, middle schools that count as primary, and all-through schools for their younger children; nurseries
 * are not meant. Starting at ten or younger leaves at least Year 6 to a school's primary part.
 */
export const suits: Condition = {
  any: [
    { fact: 'phase', in: ['primary', 'middle-deemed-primary'] },
    {
      all: [
        { fact: 'phase', in: ['all-through'] },
        { fact: 'lowAge', atMost: 10 },
      ],
    },
  ],
};
