import { defineList } from '@waymark/kit';

/** Those who teach, and those beside them. */
export const staffGroups = defineList({
  id: 'staff-groups',
  items: ['subject', 'support'],
  messages: {
    en: {
      subject: 'Trainers, tutors and assessors',
      support: 'Coaches, pastoral and other support staff',
    },
  },
});
