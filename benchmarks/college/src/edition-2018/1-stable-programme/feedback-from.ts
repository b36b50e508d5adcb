import { defineList } from '@waymark/kit';

/** Those whose feedback an evaluation uses. */
export const feedbackFrom = defineList({
  id: 'feedback-from',
  items: ['learners', 'parents', 'staff', 'governors', 'employers'],
  messages: {
    en: {
      learners: 'Learners',
      parents: 'Parents and carers',
      staff: 'Staff',
      governors: 'Governors',
      employers: 'Employers',
    },
  },
});
