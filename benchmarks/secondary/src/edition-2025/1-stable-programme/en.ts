export const en = {
  title: 'A stable careers programme',
  summary:
    'The school has a planned programme of careers education and guidance. Governors, the head and senior leaders stand behind it; pupils, parents and carers, staff and employers know it and help to improve it.',
  params: {
    evaluatedAtLeast: {
      label: 'How often the programme is evaluated, at least',
      hint: 'The 2025 text gives no figure. Every three years was the least in 2018, and every year was good practice.',
    },
  },
  criteria: {
    backed: {
      statement:
        'The careers programme is structured and lasting, and governors, the head and senior leaders each openly back it.',
      question: 'Who openly backs your careers programme?',
      hint: 'Look for something you could show: a governors’ minute, a line in the head’s report, a named senior link.',
    },
    'careers-leader': {
      statement: 'A named careers leader, trained for the role, is responsible for the programme.',
      question: 'Do you have a named careers leader who has been trained for the role?',
      hint: 'If a new leader has started their training but not finished it, answer no for now.',
    },
    designed: {
      statement:
        'The programme fits the needs of the school’s own pupils, is in a planned order, rests on learning outcomes and is part of the school’s development plan.',
      question: 'Which of these are true of your programme?',
    },
    'parents-engaged': {
      statement: 'The programme says how parents and carers are involved from start to finish.',
      question: 'Does your programme say how you involve parents and carers, all the way through?',
      hint: 'A single options evening is not enough; a line for each year group is.',
    },
    published: {
      statement:
        'The programme is on the website and is communicated, so that pupils, parents and carers, staff and employers can find it and understand it.',
      question: 'Who has been told about your programme, and can find and understand it on your website?',
      hint: 'One page can serve several audiences, as long as each finds what it needs.',
    },
    evaluated: {
      statement: 'The programme is evaluated regularly, so that it has more effect.',
      question: 'How often do you evaluate your programme?',
    },
    feedback: {
      statement:
        'The evaluation draws on feedback from pupils, parents and carers, teachers, other staff who support pupils, careers advisers and employers.',
      question: 'Whose feedback did your latest evaluation use?',
      hint: 'A short form at the end of an event counts.',
    },
  },
};
