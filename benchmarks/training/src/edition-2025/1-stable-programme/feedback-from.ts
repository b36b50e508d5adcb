import { defineList } from '@waymark/kit';

/** Those whose feedback an evaluation uses. */
export const feedbackFrom = defineList({
  id: 'feedback-from',
  items: ['learners', 'parents', 'staff', 'advisers', 'employers'],
  messages: {
    en: {
      learners: 'Learners',
      parents: 'Parents and carers',
      staff: 'Staff, coaches and pastoral staff among them',
      advisers: 'Careers advisers',
      employers: 'Employers',
    },
  },
});
