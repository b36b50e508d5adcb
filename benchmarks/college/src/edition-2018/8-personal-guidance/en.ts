export const en = {
  title: 'Personal guidance',
  summary: 'Every learner can talk with a careers adviser whenever a big choice of study or career is ahead.',
  criteria: {
    meeting: {
      statement:
        'By the end of their study programme, every learner has had at least one guidance interview with a careers adviser.',
      question:
        'Of the learners who finish their programme this year, how many will have had at least one guidance interview with a careers adviser?',
      hint: 'The adviser may be your own or from outside. A tutorial is not a guidance interview.',
    },
    'adviser-available': {
      statement: 'An adviser trained to Level 6 can be reached when learners need one.',
      question: 'Can learners reach a careers adviser trained to Level 6 when they need one?',
    },
  },
};
