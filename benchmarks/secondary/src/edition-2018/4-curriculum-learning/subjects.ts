import { defineList } from '@waymark/kit';

/** The four subjects that the national self-evaluation asked about. */
export const subjects = defineList({
  id: 'subjects',
  items: ['english', 'maths', 'science', 'pshe'],
  messages: {
    en: {
      english: 'English',
      maths: 'Mathematics',
      science: 'Science',
      pshe: 'Personal, social, health and economic education',
    },
  },
});
