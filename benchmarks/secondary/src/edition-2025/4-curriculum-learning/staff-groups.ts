import { defineList } from '@waymark/kit';

/** Those who teach, and those beside them. */
export const staffGroups = defineList({
  id: 'staff-groups',
  items: ['teachers', 'support-staff'],
  messages: {
    en: { teachers: 'Teachers', 'support-staff': 'All other staff who support pupils' },
  },
});
