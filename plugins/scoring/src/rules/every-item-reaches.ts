import { defineScoringRule, namesOption } from '@waymark/kit';
import { z } from 'zod';

/** Met when every row's share is in `band` or a better one. Each row is worth the points of that band. */
export const everyItemReaches = defineScoringRule({
  id: 'every-item-reaches',
  revision: 1,
  reads: ['share-of-cohort'],
  args: z.strictObject({ band: namesOption() }),
  messages: {
    en: {
      name: 'Every group reaches a share',
      words: 'Met when each group reaches "{band}". A smaller share earns part of the points.',
      args: { band: 'Share that each group reaches' },
    },
    cy: {
      name: 'Pob grŵp yn cyrraedd cyfran',
      words: 'Wedi’i fodloni pan fydd pob grŵp yn cyrraedd "{band}". Mae cyfran lai yn ennill rhan o’r pwyntiau.',
      args: { band: 'Y gyfran y mae pob grŵp yn ei chyrraedd' },
    },
  },
  score: ({ items, args, calc }) => calc.all(items.map((item) => calc.share(item).atLeast(args.band))),
});
