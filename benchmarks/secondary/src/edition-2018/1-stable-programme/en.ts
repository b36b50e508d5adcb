export const en = {
  title: 'A stable careers programme',
  summary:
    'The school has a planned programme of careers education and guidance that pupils, parents, teachers, governors and employers know and understand.',
  params: {
    evaluatedEvery: {
      label: 'Most years between two evaluations',
      hint: 'The 2018 text says regularly. Three was the most that its publisher took for regular; one was good practice.',
    },
  },
  criteria: {
    backed: {
      statement: 'Senior leaders, and the governors with them, openly back the careers programme.',
      question: 'Who openly backs your careers programme?',
      hint: 'Look for something you could show: a governors’ minute, a named senior link.',
    },
    structured: {
      statement: 'The programme is stable and structured: written down, paid for, monitored and thought through.',
      question: 'Which of these are true of your programme?',
    },
    'careers-leader': {
      statement: 'A named person with suitable training is responsible for the programme.',
      question: 'Is a named person, with suitable training, responsible for your programme?',
    },
    'on-website': {
      statement: 'The programme is published on the school’s website.',
      question: 'Is your programme on your website?',
    },
    published: {
      statement: 'What is published helps pupils, parents and carers, teachers and employers to use the programme.',
      question: 'Who finds on your website what they need of your programme?',
      hint: 'One page can serve several audiences, as long as each finds what it needs.',
    },
    evaluated: {
      statement:
        'The programme is evaluated regularly: at least every {evaluatedEvery, plural, one {year} other {# years}}.',
      question: 'Do you evaluate your programme at least every {evaluatedEvery, plural, one {year} other {# years}}?',
    },
    feedback: {
      statement: 'The evaluation uses feedback from pupils, parents and carers, teachers and employers.',
      question: 'Whose feedback did your latest evaluation use?',
    },
  },
};
