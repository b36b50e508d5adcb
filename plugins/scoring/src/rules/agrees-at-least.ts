import { defineScoringRule, namesOption } from '@waymark/kit';
import { z } from 'zod';

/** Met when every row has `option` or stronger agreement. Each row is worth the points of that option. */
export const agreesAtLeast = defineScoringRule({
  id: 'agrees-at-least',
  revision: 1,
  reads: ['agreement'],
  args: z.strictObject({ option: namesOption() }),
  messages: {
    en: {
      name: 'People agree',
      words:
        'Met when the answer is "{option}" or stronger, for each part where there are several. Weaker agreement earns part of the points.',
      args: { option: 'At least this much agreement' },
    },
    cy: {
      name: 'Pobl yn cytuno',
      words:
        'Wedi’i fodloni pan fydd yr ateb yn "{option}" neu’n gryfach, ar gyfer pob rhan lle mae mwy nag un. Mae cytundeb gwannach yn ennill rhan o’r pwyntiau.',
      args: { option: 'O leiaf cymaint â hyn o gytundeb' },
    },
  },
  score: ({ items, args, calc }) => calc.all(items.map((item) => calc.option(item).atLeast(args.option))),
});
