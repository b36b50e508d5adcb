export const en = {
  title: 'Encounters with employers and employees',
  summary:
    'Pupils meet employers, employees and people who work for themselves, many times, and learn from them about work, employment and the skills that are valued.',
  params: {
    encounters: {
      label: 'Encounters for each pupil and year',
      hint: 'The 2025 text says at least one.',
    },
  },
  criteria: {
    'every-year': {
      statement:
        'Every year from the age of 11, every pupil has {encounters, plural, one {at least one meaningful encounter} other {at least # meaningful encounters}} with an employer.',
      question:
        'How many pupils in this year group have {encounters, plural, one {at least one meaningful encounter} other {at least # meaningful encounters}} with an employer this year?',
      hint: 'Count each pupil once. Online counts if pupils can take part, and not only watch.',
    },
    marks: {
      statement:
        'Encounters with employers have a purpose that both sides know, learning outcomes that fit the pupils, talk in both directions and time to reflect.',
      question: 'How far do you agree that this is true of your encounters with employers?',
      hint: 'Think of a usual one, not of the best.',
    },
    variety: {
      statement:
        'Over the whole programme, pupils meet employers of different sizes and sectors, and self-employed people, in keeping with the local and national labour market.',
      question: 'Which of these are true of the employers that pupils meet over the whole programme?',
    },
    delivery: {
      statement:
        'Encounters with employers are in person or mixed, both sides are prepared, and those who need it get extra support.',
      question: 'Which of these are true of most encounters with employers?',
      hint: 'This does not change your result. It helps to see what to improve.',
    },
  },
};
