export const en = {
  title: 'Learning from career and labour market information',
  summary:
    'Learners, and their parents and carers where that fits, have good information about study options and the labour market.',
  criteria: {
    'learners-use': {
      statement:
        'During their study programme, all learners reach and use information about career paths and the labour market.',
      question: 'Of the learners who finish their programme this year, how many will have done this?',
      hint: 'Looking up wages, vacancies or courses in a tutorial counts, if it bears on their own next step.',
    },
    'parents-encouraged': {
      statement: 'Parents and carers are encouraged, where that fits, to find and use this information.',
      question: 'Do you encourage parents and carers to find and use this information, where that fits?',
      hint: 'For adult learners who make their own choices it may not: then say what you do for the others.',
    },
  },
};
