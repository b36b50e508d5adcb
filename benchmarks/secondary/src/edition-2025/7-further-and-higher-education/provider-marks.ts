import { defineList } from '@waymark/kit';

/** The six marks of a meaningful encounter with a provider. */
export const providerMarks = defineList({
  id: 'provider-marks',
  items: ['purpose', 'outcomes', 'two-way', 'qualifications', 'learning', 'reflection'],
  messages: {
    en: {
      purpose: 'Provider and pupils know what it is for',
      outcomes: 'It has learning outcomes that fit the pupils',
      'two-way': 'Pupils and provider talk with each other',
      qualifications: 'Pupils hear how to get in, which qualifications there are and what careers they lead to',
      learning: 'They hear what learning or training there is like',
      reflection: 'They have time to reflect afterwards',
    },
  },
});
