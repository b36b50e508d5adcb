export const en = {
  title: 'Time with employers',
  summary: 'Every young person spends time with people who work on the coast.',
  params: { days: { label: 'Days with employers in a year', hint: 'The charter says at least one.' } },
  criteria: {
    'days-each-year': {
      statement:
        'Each year, everybody spends {days, plural, one {at least one day} other {at least # days}} with an employer.',
      question:
        'How many in this year group spend {days, plural, one {at least one day} other {at least # days}} with an employer this year?',
      hint: 'Count each person once.',
    },
    harbour: {
      statement: 'Everybody has seen the harbour at work before they leave.',
      question: 'How many of those who leave this year have seen the harbour at work?',
    },
  },
};
