import type { Condition } from '@waymark/kit';

/** Independent training providers. Colleges, which share much of the text, have a set of their own. */
export const suits: Condition = { fact: 'kind', in: ['training-provider'] };
