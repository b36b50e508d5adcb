import { defineList } from '@waymark/kit';

/** What learners hope for, mean to do and did. */
export const destinationKinds = defineList({
  id: 'destination-kinds',
  items: ['aspirations', 'intended', 'immediate'],
  messages: {
    en: {
      aspirations: 'What learners hope for',
      intended: 'What they mean to do next',
      immediate: 'What they did next',
    },
  },
});
