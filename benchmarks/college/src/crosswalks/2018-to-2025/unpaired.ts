/** What ended with the edition of 2018. */
export const dropped = [
  {
    criterion: 'personal-guidance/adviser-available',
    note: {
      en: 'That an adviser can be reached is part of what is offered and told; Level 6 is no longer asked apart.',
    },
  },
];

const MARKS = { en: 'In 2018 one line said what is meaningful; now it has marks of its own, which are recorded only.' };

/** What is new in 2025. */
export const added = [
  {
    criterion: 'stable-programme/designed',
    note: { en: 'New: what the programme is made from, and its place in the plan of the college.' },
  },
  { criterion: 'stable-programme/parents-engaged', note: { en: 'New: how parents and carers are engaged.' } },
  {
    criterion: 'needs-of-each-young-person/barriers',
    note: { en: 'New: what stands in the way of learners, and for whom the programme is tailored.' },
  },
  { criterion: 'needs-of-each-young-person/alumni', note: { en: 'New: former learners.' } },
  { criterion: 'curriculum-learning/staff-development', note: { en: 'New: staff are helped to link their subjects.' } },
  { criterion: 'employer-encounters/marks', note: MARKS },
  { criterion: 'workplace-experiences/marks', note: MARKS },
  { criterion: 'further-and-higher-education/marks', note: MARKS },
  { criterion: 'personal-guidance/scheduled', note: { en: 'New: a place for meetings in the programme.' } },
  { criterion: 'personal-guidance/offer-known', note: { en: 'New: everybody is told what guidance there is.' } },
  {
    criterion: 'personal-guidance/working-together',
    note: { en: 'New: the careers leader, the adviser and key staff work together.' },
  },
];
