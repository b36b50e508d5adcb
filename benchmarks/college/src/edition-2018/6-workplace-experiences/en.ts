export const en = {
  title: 'Experiences of workplaces',
  summary: 'Learners see workplaces from the inside, beyond any part-time job of their own.',
  criteria: {
    'in-the-programme': {
      statement:
        'By the end of their study programme, every learner has had at least one experience of a workplace, beyond any part-time job.',
      question:
        'Of the learners who finish their programme this year, how many will have had at least one experience of a workplace, not counting part-time jobs?',
      hint: 'Apprentices have it by their job: say that it does not apply if all your learners are employed.',
    },
  },
};
