export const en = {
  title: 'Encounters with employers and employees',
  summary: 'Pupils have many chances to learn from employers about work, employment and the skills that are valued.',
  criteria: {
    'every-year': {
      statement: 'Every year from the age of 11, every pupil has at least one meaningful encounter with an employer.',
      question:
        'How many of all your pupils have had at least one meaningful encounter with an employer in every year that they have been with you?',
      hint: 'An encounter is meaningful if pupils learn what work is like, or what it takes to do well in it. A pupil who missed one year is not counted.',
    },
  },
};
