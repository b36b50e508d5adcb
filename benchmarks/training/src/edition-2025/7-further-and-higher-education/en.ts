export const en = {
  title: 'Encounters with further and higher education',
  summary:
    'Learners know the whole range of what they could go on to, academic and vocational, and have met those who offer it.',
  criteria: {
    'next-steps': {
      statement:
        'By the end of their programme, every learner has had a meaningful encounter with a range of providers of a next stage that could fit them, and has met their staff and learners.',
      question:
        'Of the learners who finish this year and could go on to this, how many will have met its staff and learners?',
      hint: 'If it is no next step for any of your learners, give 0 of 0.',
    },
    marks: {
      statement: 'Encounters with providers are meaningful.',
      question: 'Which of these are true of most encounters with providers?',
      hint: 'This does not change your result. It helps to see what to improve.',
    },
  },
};
