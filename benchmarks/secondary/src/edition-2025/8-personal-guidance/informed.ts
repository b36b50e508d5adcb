import { defineList } from '@waymark/kit';

/** Where the offer is made known. */
export const informed = defineList({
  id: 'informed',
  items: ['pupils', 'parents', 'website'],
  messages: {
    en: { pupils: 'To pupils', parents: 'To parents and carers', website: 'On the website' },
  },
});
