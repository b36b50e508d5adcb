export const en = {
  title: 'Guidance interviews',
  summary: 'Whoever makes a choice can talk it over with somebody trained.',
  params: { interviews: { label: 'Interviews in each key stage' } },
  criteria: {
    interviews: {
      statement:
        'In each key stage with choices there {interviews, plural, one {is at least one interview} other {are at least # interviews}}, and a log of them.',
      question: 'How many guidance interviews were held in this key stage this year?',
    },
  },
};
