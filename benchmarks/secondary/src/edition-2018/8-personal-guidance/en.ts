export const en = {
  title: 'Personal guidance',
  summary: 'Every pupil can talk with a trained careers adviser whenever a big choice of study or career is ahead.',
  criteria: {
    'by-sixteen': {
      statement: 'By 16, every pupil has had at least one guidance interview with a trained careers adviser.',
      question:
        'Of the pupils in Year 11, how many will have had at least one guidance interview with a trained careers adviser by the end of the year?',
      hint: 'The adviser may be your own or from outside. Trained is usually read as Level 6.',
    },
    'by-eighteen': {
      statement: 'By 18, every pupil has had the opportunity of a further interview.',
      question:
        'Of the pupils in Year 13, how many will have been offered a further guidance interview by the end of the year?',
      hint: 'Offered is enough in this edition, held or not.',
    },
  },
};
