import { defineList } from '@waymark/kit';

/** Two kinds of help, asked apart. */
export const support = defineList({
  id: 'support',
  items: ['worries', 'tailored'],
  messages: {
    en: {
      worries: 'It helps learners with their worries about barriers',
      tailored: 'It is tailored for learners who are vulnerable, disadvantaged, have SEND or are often absent',
    },
  },
});
