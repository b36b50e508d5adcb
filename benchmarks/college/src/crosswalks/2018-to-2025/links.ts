import type { defineCrosswalk } from '@waymark/kit';

type Link = NonNullable<Parameters<typeof defineCrosswalk>[0]['criteria']>['links'][number];

const aboutTheProgramme: readonly Link[] = [
  {
    from: 'stable-programme/backed',
    to: 'stable-programme/backed',
    relation: 'stricter',
    tick: 'senior-management',
    note: { en: 'Those who govern the college, and its principal, are asked about too.' },
  },
  {
    from: 'stable-programme/careers-leader',
    to: 'stable-programme/careers-leader',
    relation: 'changed',
    note: { en: 'The person is a careers leader, trained for the role.' },
  },
  {
    from: 'stable-programme/published',
    to: 'stable-programme/published',
    relation: 'stricter',
    note: { en: 'The programme is communicated as well as published. Governors are no longer asked about here.' },
  },
  { from: 'stable-programme/evaluated', to: 'stable-programme/evaluated', relation: 'same' },
  {
    from: 'stable-programme/feedback',
    to: 'stable-programme/feedback',
    relation: 'stricter',
    note: { en: 'Careers advisers are asked too; governors are no longer asked about here.' },
  },
];

const aboutInformation: readonly Link[] = [
  {
    from: 'labour-market-information/learners-use',
    to: 'labour-market-information/learners-use',
    relation: 'changed',
    note: { en: 'Pathways are named beside careers and the labour market.' },
  },
  {
    from: 'labour-market-information/parents-encouraged',
    to: 'labour-market-information/parents-supported',
    relation: 'stricter',
    note: { en: 'Parents are helped to use the information as well as encouraged to.' },
  },
];

/** One question about the programme became one about each of its aims. */
const aims = ['misconceptions', 'aspiration'].map((aim): Link => ({
  from: 'needs-of-each-young-person/stereotypes-and-aspiration',
  to: 'needs-of-each-young-person/stereotypes-and-aspiration',
  relation: 'related',
  rows: { whole: aim },
  note: { en: 'It is asked how far you agree. Role models are new.' },
}));

const aboutEachLearner: readonly Link[] = [
  ...aims,
  {
    from: 'needs-of-each-young-person/records',
    to: 'needs-of-each-young-person/records',
    relation: 'stricter',
    note: { en: 'What learners took part in is recorded too.' },
  },
  {
    from: 'needs-of-each-young-person/records-access',
    to: 'needs-of-each-young-person/records-used',
    relation: 'stricter',
    note: { en: 'Learners use their records before they choose, and do not only have access to them.' },
  },
  {
    from: 'needs-of-each-young-person/earlier-records',
    to: 'needs-of-each-young-person/earlier-records',
    relation: 'same',
  },
  {
    from: 'needs-of-each-young-person/destinations-kept',
    to: 'needs-of-each-young-person/destinations-used',
    relation: 'stricter',
    tick: 'immediate',
    note: { en: 'Data are used to decide who gets help. What learners hope for and mean to do is asked too.' },
  },
  {
    from: 'needs-of-each-young-person/destinations-used',
    to: 'needs-of-each-young-person/longer-term-destinations',
    relation: 'stricter',
    note: { en: 'It is where learners are some time after they left.' },
  },
];

const aboutEncounters: readonly Link[] = [
  {
    from: 'curriculum-learning/subject-learning',
    to: 'curriculum-learning/subject-learning',
    relation: 'changed',
    note: { en: 'English and mathematics are no longer named.' },
  },
  {
    from: 'employer-encounters/every-year',
    to: 'employer-encounters/every-year',
    relation: 'changed',
    note: { en: 'The number is as before. What makes an encounter meaningful has four marks.' },
  },
  {
    from: 'employer-encounters/in-curriculum-area',
    to: 'employer-encounters/in-curriculum-area',
    relation: 'same',
  },
  { from: 'employer-encounters/part-time-work', to: 'employer-encounters/part-time-work', relation: 'same' },
  {
    from: 'workplace-experiences/in-the-programme',
    to: 'workplace-experiences/in-the-programme',
    relation: 'changed',
    note: { en: 'The experience has to be meaningful.' },
  },
  {
    from: 'further-and-higher-education/next-steps',
    to: 'further-and-higher-education/next-steps',
    relation: 'changed',
    note: { en: 'What makes an encounter meaningful has six marks.' },
  },
  {
    from: 'personal-guidance/meeting',
    to: 'personal-guidance/meeting',
    relation: 'changed',
    note: { en: 'An interview is called a meeting.' },
  },
];

/** The criteria of 2025 that answers of 2018 bear on. */
export const links: readonly Link[] = [
  ...aboutTheProgramme,
  ...aboutInformation,
  ...aboutEachLearner,
  ...aboutEncounters,
];
