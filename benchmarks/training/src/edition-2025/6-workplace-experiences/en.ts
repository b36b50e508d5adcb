export const en = {
  title: 'Experiences of workplaces',
  summary: 'Learners see from the inside how people work, beyond any part-time job of their own.',
  params: {
    experiences: { label: 'Experiences of workplaces in the programme', hint: 'For each learner.' },
  },
  criteria: {
    'in-the-programme': {
      statement:
        'By the end of their programme, every learner has had {experiences, plural, one {at least one meaningful experience} other {at least # meaningful experiences}} of a workplace, beyond any part-time job.',
      question:
        'Of the learners who finish their programme this year, how many will have had {experiences, plural, one {at least one meaningful experience} other {at least # meaningful experiences}} of a workplace, not counting part-time jobs?',
      hint: 'Placements, work trials, visits and projects with an employer count. Apprentices have it by their job: if all your learners are employed, say that it does not apply and why.',
    },
    marks: {
      statement: 'Experiences of workplaces are meaningful.',
      question: 'Which of these are true of most experiences?',
      hint: 'This does not change your result. It helps to see what to improve.',
    },
  },
};
