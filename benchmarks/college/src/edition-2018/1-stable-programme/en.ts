export const en = {
  title: 'A stable careers programme',
  summary:
    'The college has a planned programme of careers education and guidance that learners, parents and carers, staff, governors, employers and others know and understand.',
  params: {
    evaluatedAtLeast: {
      label: 'How often the programme is evaluated, at least',
      hint: 'The 2018 text says regularly. Every three years is the least that its publisher advised.',
    },
  },
  criteria: {
    backed: {
      statement: 'The programme is stable and structured, and senior managers openly back it.',
      question: 'Do senior managers openly back a stable, structured careers programme?',
      hint: 'Backing shows: a minute, a place in the plan, a word at the start-of-year meeting.',
    },
    'careers-leader': {
      statement: 'A named person with suitable training is responsible for the programme.',
      question: 'Is a named person, with suitable training, responsible for your programme?',
    },
    published: {
      statement:
        'The programme is published on the website so that learners, parents and carers, staff, governors and employers can reach and understand it.',
      question: 'Who can find your programme on the website and understand it?',
      hint: 'One page can serve several of them, if each can find what they need.',
    },
    evaluated: {
      statement: 'The programme is evaluated regularly.',
      question: 'How often do you evaluate the programme?',
    },
    feedback: {
      statement: 'The evaluation uses feedback from learners, parents and carers, staff, governors and employers.',
      question: 'Whose feedback did your last evaluation use?',
    },
  },
};
