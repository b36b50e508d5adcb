import { defineList } from '@waymark/kit';

/** Those whose backing is needed, each on their own. */
export const backers = defineList({
  id: 'backers',
  items: ['governors', 'head', 'senior-leaders'],
  messages: {
    en: {
      governors: 'The governors or trustees',
      head: 'The headteacher or principal',
      'senior-leaders': 'The senior leadership team',
    },
  },
});
