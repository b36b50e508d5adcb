import { defineList } from '@waymark/kit';

/** Those whose backing is needed, each on their own. */
export const backers = defineList({
  id: 'backers',
  items: ['governors', 'senior-leaders'],
  messages: {
    en: {
      governors: 'The governors or trustees',
      'senior-leaders': 'The senior leadership team',
    },
  },
});
