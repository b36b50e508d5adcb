import { defineScoringRule } from '@waymark/kit';
import { z } from 'zod';

/** Met when every row's number is `atLeast` or more. One point for each, up to the number needed. */
export const countReaches = defineScoringRule({
  id: 'count-reaches',
  revision: 1,
  reads: ['count'],
  args: z.strictObject({ atLeast: z.int().min(1).max(1000) }),
  messages: {
    en: {
      name: 'A number is reached',
      words: 'Met when the number is {atLeast} or more. Each one up to there earns a point.',
      args: { atLeast: 'Smallest number that is enough' },
    },
    cy: {
      name: 'Cyrraedd nifer',
      words: 'Wedi’i fodloni pan fydd y nifer yn {atLeast} neu fwy. Mae pob un hyd at hynny yn ennill pwynt.',
      args: { atLeast: 'Y nifer lleiaf sy’n ddigon' },
    },
  },
  score: ({ items, args, calc }) => calc.all(items.map((item) => calc.number(item).atLeast(args.atLeast))),
});
