import { defineScoringRule, namesOption } from '@waymark/kit';
import { z } from 'zod';

/** Met when every row happens as often as `option` or more often. Each row is worth the points of that option. */
export const happensAtLeast = defineScoringRule({
  id: 'happens-at-least',
  revision: 1,
  reads: ['frequency'],
  args: z.strictObject({ option: namesOption() }),
  messages: {
    en: {
      name: 'Often enough',
      words: 'Met when it happens as often as "{option}" or more often. Less often earns part of the points.',
      args: { option: 'At least this often' },
    },
    cy: {
      name: 'Yn ddigon aml',
      words:
        'Wedi’i fodloni pan fydd yn digwydd mor aml â "{option}" neu’n amlach. Mae’n ennill rhan o’r pwyntiau os yw’n llai aml.',
      args: { option: 'O leiaf mor aml â hyn' },
    },
  },
  score: ({ items, args, calc }) => calc.all(items.map((item) => calc.option(item).atLeast(args.option))),
});
