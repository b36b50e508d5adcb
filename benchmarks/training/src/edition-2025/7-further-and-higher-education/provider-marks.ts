import { defineList } from '@waymark/kit';

/** The six marks of a meaningful encounter with a provider. */
export const providerMarks = defineList({
  id: 'provider-marks',
  items: ['purpose', 'outcomes', 'two-way', 'qualifications', 'learning', 'reflection'],
  messages: {
    en: {
      purpose: 'Provider and learners know what it is for',
      outcomes: 'It has learning outcomes that fit the learners',
      'two-way': 'Learners ask, answer and discuss',
      qualifications: 'They hear of entry, qualifications and the careers these lead to',
      learning: 'They hear what learning or training there is like',
      reflection: 'There is time to reflect afterwards',
    },
  },
});
