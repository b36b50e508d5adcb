export const en = {
  title: 'Encounters with further and higher education',
  summary: 'Learners know the whole range of what they could learn next, academic and vocational.',
  criteria: {
    'next-steps': {
      statement:
        'By the end of their programme, every learner has had a meaningful encounter with a range of providers of a next stage that could fit them, meeting staff and learners.',
      question:
        'Of the learners who finish this year and could go on to this, how many will have met its staff and learners?',
      hint: 'If it is no next step for any of your learners, give 0 of 0.',
    },
  },
};
