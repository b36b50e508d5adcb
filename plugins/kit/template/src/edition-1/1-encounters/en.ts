export const en = {
  title: 'Encounters',
  summary: 'Pupils meet people from the world of work.',
  params: {
    encounters: { label: 'Encounters for each pupil and year' },
  },
  criteria: {
    'every-year': {
      statement:
        'Every year, every pupil has {encounters, plural, one {at least one encounter} other {at least # encounters}}.',
      question:
        'How many pupils in this year group have {encounters, plural, one {at least one encounter} other {at least # encounters}} this year?',
      hint: 'Count each pupil once.',
    },
    prepared: {
      statement: 'Pupils and visitors are prepared for each other.',
      question: 'Are pupils and visitors prepared for each other?',
    },
  },
};
