import { defineList } from '@waymark/kit';

/** The two sides of a visit, asked apart: one without the other is common. */
export const beforeAndAfter = defineList({
  id: 'before-and-after',
  items: ['before', 'after'],
  messages: {
    en: {
      before: 'Beforehand, children learn what it is about and think of questions',
      after: 'Afterwards, children talk or write about what they learned',
    },
    cy: {
      before: 'Ymlaen llaw, mae plant yn dysgu beth fydd dan sylw ac yn meddwl am gwestiynau',
      after: 'Wedyn, mae plant yn siarad neu’n ysgrifennu am yr hyn a ddysgon nhw',
    },
  },
});
