export const en = {
  title: 'A stable careers programme',
  summary:
    'The provider has a planned programme of careers education and guidance that those who lead and govern it stand behind, and that learners, parents and carers, staff and employers know and help to improve.',
  params: {
    evaluatedAtLeast: {
      label: 'How often the programme is evaluated, at least',
      hint: 'The 2025 text gives no figure. Every three years is that of 2018.',
    },
  },
  criteria: {
    backed: {
      statement:
        'The programme is stable and structured, and those in governance, leadership and senior management openly back it.',
      question: 'Who openly backs your careers programme?',
      hint: 'Backing shows: a minute, a board member who asks about it, a place in the business plan.',
    },
    'careers-leader': {
      statement:
        'A careers leader who has been trained for the role is named, and has strategic responsibility for the programme.',
      question:
        'Is there a named careers leader, trained for the role, with strategic responsibility for the programme?',
      hint: 'A senior person, whatever their title: a director or head of quality, not the adviser alone.',
    },
    designed: {
      statement:
        'The programme fits the needs of the learners, is in a sensible order, rests on learning outcomes and is tied to the plan of the whole organisation.',
      question: 'Which of these are true of your programme?',
    },
    'parents-engaged': {
      statement: 'The programme says how parents and carers are engaged throughout.',
      question: 'Does the programme say how you engage parents and carers?',
      hint: 'For adult learners who make their own choices, say what you do for those under 18 and those with an education, health and care plan.',
    },
    published: {
      statement:
        'The programme is published, and communicated so that learners, parents and carers, staff and employers can reach and understand it.',
      question: 'Who can find your programme on the website and understand it, and has been told of it?',
      hint: 'One page can serve several of them, if each can find what they need.',
    },
    evaluated: {
      statement: 'The programme is evaluated regularly, so that it does more good.',
      question: 'How often do you evaluate the programme?',
      hint: 'The whole careers offer, and not single events or courses.',
    },
    feedback: {
      statement:
        'The evaluation uses feedback from learners, parents and carers, staff, careers advisers and employers.',
      question: 'Whose feedback did your last evaluation use?',
      hint: 'Staff are coaches and pastoral staff as well as trainers and assessors.',
    },
  },
};
