export const en = {
  title: 'Experiences of workplaces',
  summary:
    'Pupils see from the inside what it is like to work somewhere, by visits, shadowing or work experience, so that they can explore careers and get to know people who work.',
  params: {
    experiencesBySixteen: {
      label: 'Experiences of workplaces by 16',
      hint: 'The 2025 text says experiences, in the plural, without a number. Two is our reading.',
    },
    experiencesByEighteen: {
      label: 'Further experiences of workplaces by 18',
      hint: 'The 2025 text says at least one.',
    },
  },
  criteria: {
    'by-sixteen': {
      statement:
        'By 16, every pupil has had {experiencesBySixteen, plural, one {at least one meaningful experience} other {at least # meaningful experiences}} of a workplace.',
      question:
        'Of the pupils in Year 11, how many will have had {experiencesBySixteen, plural, one {at least one meaningful experience} other {at least # meaningful experiences}} of a workplace by the end of the year?',
      hint: 'Visits, shadowing and work experience count, from Year 7 on. Count each pupil once.',
    },
    'by-eighteen': {
      statement:
        'By 18, every pupil has had {experiencesByEighteen, plural, one {at least one further meaningful experience} other {at least # further meaningful experiences}} of a workplace.',
      question:
        'Of the pupils in Year 13, how many will have had {experiencesByEighteen, plural, one {at least one further meaningful experience} other {at least # further meaningful experiences}} of a workplace by the end of the year?',
      hint: 'Count what they did in Years 12 and 13.',
    },
    marks: {
      statement:
        'Experiences of workplaces have a known purpose and fitting learning outcomes; pupils talk a lot with people in different jobs, do a task that matters there, hear how well they did it and reflect on it.',
      question: 'How far do you agree that this is true of your experiences of workplaces?',
      hint: 'Think of a usual one, not of the best.',
    },
    delivery: {
      statement:
        'Experiences of workplaces are in person or mixed, both sides are prepared, and those who need it get extra support.',
      question: 'Which of these are true of most experiences of workplaces?',
      hint: 'This does not change your result. It helps to see what to improve.',
    },
    'guarantee-key-stage-3': {
      statement:
        'Work experience guarantee: by the end of key stage 3, every pupil has had a week’s worth of varied activities with workplaces.',
      question:
        'Of the pupils in Year 9, how many will have had this much activity with workplaces by the end of the year?',
      hint: 'This does not change your result. Count what they did in Years 7 to 9; the days need not be in one week.',
    },
    'guarantee-key-stage-4': {
      statement:
        'Work experience guarantee: by the end of key stage 4, every pupil has had a week’s worth of work experience, mainly on placement.',
      question: 'Of the pupils in Year 11, how many will have had this much work experience by the end of the year?',
      hint: 'This does not change your result. Count what they did in Years 10 and 11.',
    },
  },
};
