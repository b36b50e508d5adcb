import { defineList } from '@waymark/kit';

/** Those whose backing is needed, each on their own. */
export const backers = defineList({
  id: 'backers',
  items: ['governance', 'leadership', 'senior-management'],
  messages: {
    en: {
      governance: 'Those who govern the college',
      leadership: 'The principal',
      'senior-management': 'Senior managers',
    },
  },
});
