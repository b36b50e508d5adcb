export const en = {
  title: 'Linking curriculum learning to careers',
  summary: 'Subject staff link what they teach to careers, also on courses that are not for one occupation.',
  criteria: {
    'subject-learning': {
      statement:
        'During their programme, every learner experiences how their subjects help people into a wide range of occupations, and to do well in them.',
      question:
        'Of the learners who finish their programme this year, how many will have experienced how their subjects are used in a range of occupations?',
      hint: 'Count English and mathematics too: that employers expect them is part of it.',
    },
  },
};
