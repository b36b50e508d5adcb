import { defineScoringRule } from '@waymark/kit';
import { z } from 'zod';

/** Met when every row is answered yes. Each row is worth one point. */
export const isYes = defineScoringRule({
  id: 'is-yes',
  revision: 1,
  reads: ['yes-no'],
  args: z.strictObject({}),
  messages: {
    en: {
      name: 'Yes',
      words: 'Met when the answer is yes; where there are several parts, yes to each. Each is worth one point.',
    },
    cy: {
      name: 'Ie',
      words:
        'Wedi’i fodloni pan fydd yr ateb yn gadarnhaol; lle mae sawl rhan, yr ateb i bob un. Mae pob un yn werth pwynt.',
    },
  },
  score: ({ items, calc }) => calc.all(items.map((item) => calc.answer(item).isYes())),
});
