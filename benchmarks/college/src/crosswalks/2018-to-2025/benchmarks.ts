/** What became of each benchmark. All eight kept their place, and all but the third their name. */
export const benchmarks = [
  {
    from: 'stable-programme',
    to: 'stable-programme',
    note: {
      en: 'Those who govern and lead back the programme as well as senior managers. It has an order, outcomes and a place in the plan of the college, and says how parents are engaged. Careers advisers give feedback too.',
    },
  },
  {
    from: 'labour-market-information',
    to: 'labour-market-information',
    note: {
      en: 'Still in the programme of study. Parents are helped to use the information as well as encouraged to.',
    },
  },
  {
    from: 'needs-of-each-young-person',
    to: 'needs-of-each-young-person',
    note: {
      en: '“Each student” became “each young person”. New, carried over from the text for schools: misconceptions, role models, barriers, learners who are absent, records of taking part, hopes and intentions, and former learners.',
    },
  },
  {
    from: 'curriculum-learning',
    to: 'curriculum-learning',
    note: { en: 'As before, by the end of the course. Careers belong to the development of staff.' },
  },
  {
    from: 'employer-encounters',
    to: 'employer-encounters',
    note: {
      en: 'Still two a year, one of them through the curriculum area. What is meaningful has four marks. Whether the text still asks about part-time work was not seen.',
    },
  },
  {
    from: 'workplace-experiences',
    to: 'workplace-experiences',
    note: {
      en: 'Still one in the programme, with part-time jobs set aside. It has to be meaningful, which has seven marks.',
    },
  },
  {
    from: 'further-and-higher-education',
    to: 'further-and-higher-education',
    note: { en: 'Still the providers of what could come next. What is meaningful has six marks.' },
  },
  {
    from: 'personal-guidance',
    to: 'personal-guidance',
    note: {
      en: 'Interviews are called meetings. They have a place in the programme, everybody is told how to get one, and the adviser works with key staff.',
    },
  },
];
