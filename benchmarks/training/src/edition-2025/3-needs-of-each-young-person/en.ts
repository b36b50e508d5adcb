export const en = {
  title: 'Addressing the needs of each young person',
  summary:
    'Learners need different help at different times. Fairness, diversity and inclusion run through the programme, and records and destinations are used to improve it.',
  criteria: {
    'stereotypes-and-aspiration': {
      statement:
        'The programme challenges misconceptions and stereotypes, shows varied role models and raises aspiration.',
      question: 'How far do you agree that your programme does this?',
    },
    barriers: {
      statement:
        'Learners are helped with worries about barriers, and the programme is tailored for those who are vulnerable, disadvantaged, have special educational needs or disabilities, or are often absent.',
      question: 'How far do you agree that your programme does this?',
    },
    records: {
      statement:
        'There are systematic records of each learner’s participation, and of the advice given, decisions made and next steps agreed.',
      question:
        'For how many learners do you have a record of what they took part in, the advice they got and what was agreed?',
    },
    'earlier-records': {
      statement:
        'Records begin at first contact and are joined to those of earlier institutions, such as the secondary school, where they can be had.',
      question:
        'Do your records begin when a learner first comes to you, and include what the earlier school or college passes on?',
      hint: 'If you ask for records and none come, the answer is still yes.',
    },
    'records-used': {
      statement: 'Learners can see their records, and use them before important transitions.',
      question: 'Can learners see their records, and do they use them before they choose a next step?',
    },
    'destinations-used': {
      statement:
        'Data on aspirations, intended destinations and immediate destinations are collected and used to direct support.',
      question: 'Which of these do you collect, and use to decide who gets help?',
    },
    'longer-term-destinations': {
      statement: 'Sustained and longer-term destinations are used to evaluate the programme.',
      question: 'When you evaluate the programme, do you look at where learners are some time after they left?',
    },
    alumni: {
      statement: 'Former learners take part in the programme.',
      question: 'Do former learners take part in the programme?',
      hint: 'One talk or video call by a former learner in the last year is enough.',
    },
  },
};
