import { defineList } from '@waymark/kit';

/** The subjects that the headline statement puts weight on: words, number, digital skills and science. */
export const subjects = defineList({
  id: 'core-subjects',
  items: ['english', 'maths', 'science', 'computing'],
  messages: {
    en: { english: 'English', maths: 'Maths', science: 'Science', computing: 'Computing' },
    cy: { english: 'Saesneg', maths: 'Mathemateg', science: 'Gwyddoniaeth', computing: 'Cyfrifiadura' },
  },
});
