export const en = {
  title: 'Linking curriculum learning to careers',
  summary: 'Staff link what they teach to careers, whatever the course, and are helped to do so.',
  criteria: {
    'subject-learning': {
      statement:
        'By the end of their course, every learner has experienced how knowledge and skills of their subject help people into many occupations and to do well in them.',
      question:
        'Of the learners who finish their course this year, how many will have experienced how their subject is used in a range of occupations?',
      hint: 'Look beyond the one job that the course or the apprenticeship is named after.',
    },
    'staff-development': {
      statement: 'Careers are part of the continuing development of subject staff and support staff.',
      question: 'For whom are careers a part of staff development?',
      hint: 'An hour of a training day, or time spent with an employer of the trade, counts.',
    },
  },
};
