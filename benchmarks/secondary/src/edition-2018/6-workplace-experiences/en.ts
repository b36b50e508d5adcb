export const en = {
  title: 'Experiences of workplaces',
  summary: 'Pupils see workplaces from the inside, by visits, shadowing or work experience.',
  criteria: {
    'by-sixteen': {
      statement: 'By 16, every pupil has had at least one experience of a workplace, beyond any part-time job.',
      question:
        'Of the pupils in Year 11, how many will have had at least one experience of a workplace by the end of the year, not counting part-time jobs?',
    },
    'by-eighteen': {
      statement: 'By 18, every pupil has had one further experience of a workplace, beyond any part-time job.',
      question:
        'Of the pupils in Year 13, how many will have had one further experience of a workplace by the end of the year, not counting part-time jobs?',
      hint: 'Count what they did in Years 12 and 13.',
    },
  },
};
