export const en = {
  title: 'Addressing the needs of each student',
  summary: 'Learners need different guidance at different times. Fairness and diversity run through the programme.',
  criteria: {
    'stereotypes-and-aspiration': {
      statement: 'The programme sets out to challenge stereotypes and to raise aspiration.',
      question: 'Which of these does your programme set out to do?',
    },
    records: {
      statement: 'There are systematic records of the advice that each learner was given and of what was then decided.',
      question: 'For how many learners do you have a record of the advice they were given and what was then decided?',
    },
    'records-access': {
      statement: 'All learners can get at their own records.',
      question: 'Can all learners get at their own careers records?',
    },
    'earlier-records': {
      statement: 'Records begin at first contact, and are joined to those of the stage before where they are supplied.',
      question:
        'Do your records begin when a learner first comes to you, and include what the earlier school passes on?',
      hint: 'If you ask for records and none come, the answer is still yes.',
    },
    'destinations-kept': {
      statement: 'Accurate data are kept on where each learner goes after leaving.',
      question: 'Do you keep accurate data on where learners go after leaving?',
    },
    'destinations-used': {
      statement: 'The data are used to improve the programme.',
      question: 'Do you use these data to improve your programme?',
    },
  },
};
