import type { Condition } from '@waymark/kit';

/** Colleges of all kinds, and whatever is registered as 16 plus, such as sixth-form colleges and 16 to 19 academies. */
export const suits: Condition = {
  any: [
    { fact: 'kind', in: ['college'] },
    { fact: 'phase', in: ['post-16'] },
  ],
};
