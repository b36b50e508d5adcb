export const en = {
  title: 'Learning from career and labour market information',
  summary: 'Pupils, and their parents and carers, have good information about study options and the labour market.',
  criteria: {
    'pupils-use': {
      statement:
        'By 14, every pupil has found information about career paths and the labour market, and used it for choices of what to study.',
      question:
        'Of the pupils in Year 9, how many will have found information about career paths and the labour market, and used it for a choice of what to study, by the end of the year?',
      hint: 'Count what they did from Year 7 on.',
    },
    'parents-encouraged': {
      statement: 'Parents and carers are encouraged to find this information and use it with their children.',
      question: 'Do you encourage parents and carers to find and use information about study options and careers?',
    },
  },
};
