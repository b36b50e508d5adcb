import { defineList } from '@waymark/kit';

/** The four marks of a meaningful encounter. */
export const encounterMarks = defineList({
  id: 'encounter-marks',
  items: ['purpose', 'outcomes', 'two-way', 'reflection'],
  messages: {
    en: {
      purpose: 'Employer and learners know what it is for',
      outcomes: 'It has learning outcomes that fit the learners',
      'two-way': 'Learners ask, answer and discuss',
      reflection: 'There is time to reflect afterwards',
    },
  },
});
