import { defineScoringRule } from '@waymark/kit';
import { z } from 'zod';

/** Met when at least so many entries are ticked. One point for each, up to the number needed. */
export const ticksAtLeast = defineScoringRule({
  id: 'ticks-at-least',
  revision: 1,
  reads: ['checklist'],
  args: z.strictObject({ atLeast: z.int().min(1).max(100) }),
  messages: {
    en: {
      name: 'Some of a list',
      words: 'Met when at least {atLeast} of the list are ticked. Each tick up to there earns a point.',
      args: { atLeast: 'How many of the list are enough' },
    },
    cy: {
      name: 'Rhai o restr',
      words:
        'Wedi’i fodloni pan fydd o leiaf {atLeast} o’r rhestr wedi’u ticio. Mae pob tic hyd at hynny yn ennill pwynt.',
      args: { atLeast: 'Faint o’r rhestr sy’n ddigon' },
    },
  },
  score: ({ items, args, calc }) => calc.all(items.map((item) => calc.ticks(item).atLeast(args.atLeast))),
});
