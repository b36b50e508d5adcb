import { defineList } from '@waymark/kit';

/** What the programme is made from. */
export const designMarks = defineList({
  id: 'design-marks',
  items: ['tailored', 'sequenced', 'outcomes', 'development-plan'],
  messages: {
    en: {
      tailored: 'It fits the needs of our pupils',
      sequenced: 'Its parts are in a planned order',
      outcomes: 'It rests on learning outcomes',
      'development-plan': 'It is part of the school’s development plan',
    },
  },
});
