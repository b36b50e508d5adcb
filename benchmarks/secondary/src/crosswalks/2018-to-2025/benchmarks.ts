/** What became of each benchmark. All eight kept their place, and all but the third their name. */
export const benchmarks = [
  {
    from: 'stable-programme',
    to: 'stable-programme',
    note: {
      en: 'The backing of governors and of the head is asked for by name. The programme has an order, outcomes and a place in the development plan, and says how parents are involved. Feedback comes from six groups, not four.',
    },
  },
  {
    from: 'labour-market-information',
    to: 'labour-market-information',
    note: {
      en: 'In each key stage, and not once by 14. Parents are supported as well as encouraged. Staff, and pupils with special educational needs or disabilities, are asked about.',
    },
  },
  {
    from: 'needs-of-each-young-person',
    to: 'needs-of-each-young-person',
    note: {
      en: '“Each pupil” became “each young person”. New: misconceptions, role models, barriers, pupils who are absent, records of taking part, hopes and intentions, and former pupils. Data on later destinations are used, where they had to be kept for three years.',
    },
  },
  {
    from: 'curriculum-learning',
    to: 'curriculum-learning',
    note: {
      en: 'Every subject in every year, where it was science and mathematics by 14 and four subjects that were asked about. Careers belong to the development of staff.',
    },
  },
  {
    from: 'employer-encounters',
    to: 'employer-encounters',
    note: {
      en: 'Still at least one a year, now asked for each year group. What is meaningful has four marks, and the employers are to be of different kinds.',
    },
  },
  {
    from: 'workplace-experiences',
    to: 'workplace-experiences',
    note: {
      en: 'By 16 there are several experiences, not one; by 18 one more, as before. The text for schools no longer sets part-time jobs aside. What is meaningful has seven marks.',
    },
  },
  {
    from: 'further-and-higher-education',
    to: 'further-and-higher-education',
    note: {
      en: 'Independent training providers are named, where it was providers of apprenticeships. Meeting staff and learners is part of what meaningful means, which has six marks. Two visits to higher education, as before.',
    },
  },
  {
    from: 'personal-guidance',
    to: 'personal-guidance',
    note: {
      en: 'Interviews are called meetings. By 18 a further one is held, where the opportunity was enough. Meetings have a place in the timetable, families are told, and the adviser works with key staff.',
    },
  },
];
