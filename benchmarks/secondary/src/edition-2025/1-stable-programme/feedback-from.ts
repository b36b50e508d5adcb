import { defineList } from '@waymark/kit';

/** Those whose feedback an evaluation uses: four in 2018, six since 2025. */
export const feedbackFrom = defineList({
  id: 'feedback-from',
  items: ['pupils', 'parents', 'teachers', 'support-staff', 'advisers', 'employers'],
  messages: {
    en: {
      pupils: 'Pupils',
      parents: 'Parents and carers',
      teachers: 'Teachers',
      'support-staff': 'Other staff who support pupils',
      advisers: 'Careers advisers',
      employers: 'Employers',
    },
  },
});
