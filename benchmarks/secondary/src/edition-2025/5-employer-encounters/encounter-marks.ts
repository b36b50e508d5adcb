import { defineList } from '@waymark/kit';

/** The four marks of a meaningful encounter. */
export const encounterMarks = defineList({
  id: 'encounter-marks',
  items: ['purpose', 'outcomes', 'two-way', 'reflection'],
  messages: {
    en: {
      purpose: 'Employer and pupils know what it is for',
      outcomes: 'It has learning outcomes that fit the pupils',
      'two-way': 'Pupils and employer talk with each other',
      reflection: 'Pupils have time to reflect afterwards',
    },
  },
});
