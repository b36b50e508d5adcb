import { defineList } from '@waymark/kit';

/** Those who teach, and those beside them. */
export const staffGroups = defineList({
  id: 'staff-groups',
  items: ['subject', 'support'],
  messages: {
    en: {
      subject: 'Subject staff',
      support: 'Support staff',
    },
  },
});
