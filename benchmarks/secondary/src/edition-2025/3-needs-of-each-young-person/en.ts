export const en = {
  title: 'Addressing the needs of each young person',
  summary:
    'Pupils need different help at different times. The programme is made to fit them, is fair to all, and learns from its records and from where pupils go.',
  criteria: {
    'stereotypes-and-aspiration': {
      statement:
        'The programme challenges misconceptions and stereotypes, shows a variety of role models and raises aspiration.',
      question: 'How far do you agree with each of these about your programme?',
    },
    barriers: {
      statement: 'Pupils are helped to talk through and deal with whatever they fear may stand in their way.',
      question: 'How far do you agree: pupils get help with their worries about barriers to the career they want?',
      hint: 'Money, travel, grades, discrimination, caring for somebody at home: whatever pupils themselves bring up.',
    },
    tailored: {
      statement:
        'The programme is adapted for pupils who are vulnerable or disadvantaged, have special educational needs or disabilities, or are absent.',
      question: 'For which of these pupils do you adapt your programme?',
      hint: 'If you have no pupils in a group at present, tick it if you would know what to do for them.',
    },
    records: {
      statement:
        'There are systematic records of what each pupil took part in, the advice given, the decisions agreed and the next steps.',
      question:
        'For how many pupils do you have a record of what they took part in, the advice they got and what was agreed?',
      hint: 'Any system will do: a spreadsheet, your management information system or a careers platform.',
    },
    'earlier-records': {
      statement:
        'Records begin when a pupil first comes, and are joined to those of an earlier school where they can be had.',
      question: 'When a pupil joins you from another school, do you ask for their careers record and carry it on?',
      hint: 'If you ask for records and none come, the answer is still yes.',
    },
    'records-used': {
      statement: 'Pupils can see their own records, and use them before important choices.',
      question: 'Can pupils see their own records, and do they use them before important choices?',
      hint: 'Before options, post-16 applications or leaving, for example.',
    },
    'destinations-used': {
      statement:
        'Data on what pupils hope to do, what they intend to do next and what they then do are collected, and used to decide who gets support.',
      question: 'Which of these do you collect, and use to decide who gets support?',
    },
    'longer-term-destinations': {
      statement: 'Where pupils are some time after leaving is used in evaluating the programme.',
      question: 'When you evaluate your programme, do you look at where pupils are some time after they left?',
      hint: 'Published destination measures count, if you do something with them.',
    },
    alumni: {
      statement: 'Former pupils take part in the programme.',
      question: 'Do former pupils take part in your programme?',
      hint: 'One talk, message or video call in the last year is enough.',
    },
  },
};
