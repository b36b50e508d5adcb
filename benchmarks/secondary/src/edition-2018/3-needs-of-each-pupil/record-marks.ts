import { defineList } from '@waymark/kit';

/** What is written down, and of whom. */
export const recordMarks = defineList({
  id: 'record-marks',
  items: ['every-pupil', 'advice', 'decisions'],
  messages: {
    en: {
      'every-pupil': 'They are kept for every pupil',
      advice: 'They hold the advice that was given',
      decisions: 'They hold the decisions that followed',
    },
  },
});
