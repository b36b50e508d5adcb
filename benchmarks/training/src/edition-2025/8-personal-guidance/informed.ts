import { defineList } from '@waymark/kit';

/** Where the offer is made known. */
export const informed = defineList({
  id: 'informed',
  items: ['learners', 'parents', 'stakeholders', 'website'],
  messages: {
    en: {
      learners: 'To learners',
      parents: 'To parents and carers',
      stakeholders: 'To others, such as employers and schools',
      website: 'On the website',
    },
  },
});
