export const en = {
  title: 'Encounters with employers and employees',
  summary: 'Learners have many chances to learn from employers about work, employment and the skills that are valued.',
  criteria: {
    'every-year': {
      statement: 'Every year, every learner has at least two meaningful encounters with an employer.',
      question:
        'How many learners in this year of study have at least two meaningful encounters with an employer this year?',
      hint: 'An encounter is meaningful if learners learn what work is like, or what it takes to do well in it.',
    },
    'in-curriculum-area': {
      statement: 'Every year, at least one of these encounters comes through the learner’s curriculum area.',
      question:
        'How many learners in this year of study have at least one of these through their curriculum area this year?',
    },
    'part-time-work': {
      statement: 'Part-time work that learners do is recorded and taken into account.',
      question: 'Do you record learners’ part-time work, and take it into account?',
      hint: 'A question at enrolment and a line in the tutorial record is enough.',
    },
  },
};
