import { defineList } from '@waymark/kit';

/** Those whose backing is needed, each on their own. */
export const backers = defineList({
  id: 'backers',
  items: ['governance', 'leadership', 'senior-management'],
  messages: {
    en: {
      governance: 'The board of directors or trustees',
      leadership: 'The chief executive or managing director',
      'senior-management': 'Senior managers',
    },
  },
});
