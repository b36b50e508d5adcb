import { defineScoringRule } from '@waymark/kit';
import { z } from 'zod';

/** Met when everything on the list that applies is ticked. One point for each. */
export const ticksAll = defineScoringRule({
  id: 'ticks-all',
  revision: 1,
  reads: ['checklist'],
  args: z.strictObject({}),
  messages: {
    en: { name: 'All of a list', words: 'Met when everything on the list is ticked. Each tick earns a point.' },
    cy: {
      name: 'Popeth ar restr',
      words: 'Wedi’i fodloni pan fydd popeth ar y rhestr wedi’i dicio. Mae pob tic yn ennill pwynt.',
    },
  },
  score: ({ items, calc }) => calc.all(items.map((item) => calc.ticks(item).all())),
});
