import { defineList } from '@waymark/kit';

/** The subjects that the charter names. */
export const subjects = defineList({
  id: 'subjects',
  items: ['english', 'mathematics', 'science', 'geography'],
  messages: {
    en: { english: 'English', mathematics: 'Mathematics', science: 'Science', geography: 'Geography' },
  },
});
