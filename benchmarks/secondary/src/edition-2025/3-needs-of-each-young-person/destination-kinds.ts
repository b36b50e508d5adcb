import { defineList } from '@waymark/kit';
import { hasLeavers } from '../../conditions.ts';

/** What is known of where pupils are going. Only pupils at 16 or 18 go on to a destination; all have hopes. */
export const destinationKinds = defineList({
  id: 'destination-kinds',
  items: ['aspirations', 'intended', 'immediate'],
  when: { intended: hasLeavers, immediate: hasLeavers },
  messages: {
    en: {
      aspirations: 'What pupils hope to do one day',
      intended: 'What they intend to do next',
      immediate: 'What they did after leaving',
    },
  },
});
