import { defineList } from '@waymark/kit';

/** Those whose feedback an evaluation uses: six since 2025. */
export const feedbackFrom = defineList({
  id: 'feedback-from',
  items: ['pupils', 'parents', 'teachers', 'employers'],
  messages: {
    en: {
      pupils: 'Pupils',
      parents: 'Parents and carers',
      teachers: 'Teachers',
      employers: 'Employers',
    },
  },
});
