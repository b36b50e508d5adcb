import { defineList } from '@waymark/kit';

/** What a programme is made from. */
export const designMarks = defineList({
  id: 'design-marks',
  items: ['tailored', 'sequenced', 'outcomes', 'whole-plan'],
  messages: {
    en: {
      tailored: 'It fits the needs of our learners',
      sequenced: 'It is in an order that builds up',
      outcomes: 'It rests on learning outcomes',
      'whole-plan': 'It is tied to the plan of the whole organisation',
    },
  },
});
