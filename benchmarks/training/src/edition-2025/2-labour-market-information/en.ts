export const en = {
  title: 'Learning from career and labour market information',
  summary:
    'Learners, and their parents and carers where that fits, have good information about careers, pathways and the labour market, and use it.',
  criteria: {
    'learners-use': {
      statement:
        'In their programme of study, all learners reach and use information about careers, pathways and the labour market.',
      question: 'Of the learners who finish their programme this year, how many will have done this?',
      hint: 'Looking up wages, vacancies or courses with a coach counts, if it bears on their own next step.',
    },
    'parents-supported': {
      statement: 'Parents and carers are encouraged and helped to use this information.',
      question: 'Do you encourage parents and carers to use this information, and help them to?',
    },
  },
};
