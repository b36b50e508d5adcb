import { defineScoringRule } from '@waymark/kit';
import { z } from 'zod';

/** Met when every row's date is no more than so many months ago. One point for each row. */
export const withinMonths = defineScoringRule({
  id: 'within-months',
  revision: 1,
  reads: ['date'],
  args: z.strictObject({ months: z.int().min(1).max(120) }),
  messages: {
    en: {
      name: 'Recent enough',
      words: 'Met when the date is no more than {months} months ago.',
      args: { months: 'Most months ago' },
    },
    cy: {
      name: 'Yn ddigon diweddar',
      words: 'Wedi’i fodloni pan nad oes mwy na {months} o fisoedd wedi mynd heibio ers y dyddiad.',
      args: { months: 'Y nifer mwyaf o fisoedd yn ôl' },
    },
  },
  score: ({ items, args, calc }) => calc.all(items.map((item) => calc.date(item).withinMonths(args.months))),
});
