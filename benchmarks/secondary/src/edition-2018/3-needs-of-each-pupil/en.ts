export const en = {
  title: 'Addressing the needs of each pupil',
  summary:
    'Pupils need different guidance at different times. The programme is fair to all, and the school knows what each pupil was advised, decided and went on to.',
  criteria: {
    'stereotypes-and-aspiration': {
      statement: 'The programme sets out to challenge stereotypes and to raise aspiration.',
      question: 'Which of these does your programme set out to do?',
    },
    records: {
      statement: 'There are systematic records of the advice that each pupil was given and of what was then decided.',
      question: 'Which of these are true of your records of careers advice?',
    },
    'records-access': {
      statement: 'Every pupil can get at their own records.',
      question: 'Can every pupil get at their own careers records?',
    },
    'destinations-kept': {
      statement: 'Data on each pupil’s destination are kept for three years after they leave.',
      question: 'For which years after the end of Year 11 or Year 13 do you keep destinations data?',
      hint: 'The years count whether or not the pupil stays on in your sixth form.',
    },
    'destinations-accurate': {
      statement: 'The data are accurate, and say who is in education, in training and in employment.',
      question: 'Are your destinations data accurate, and do they tell education, training and employment apart?',
    },
    'destinations-used': {
      statement: 'The data are used to improve the programme.',
      question: 'Do you use your destinations data to improve your programme?',
    },
  },
};
