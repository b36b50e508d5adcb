import type { defineCrosswalk } from '@waymark/kit';

type Link = NonNullable<Parameters<typeof defineCrosswalk>[0]['criteria']>['links'][number];

const YEARS = [7, 8, 9, 10, 11, 12, 13].map((year) => `year-${year}`);

const aboutTheProgramme: readonly Link[] = [
  {
    from: 'stable-programme/backed',
    to: 'stable-programme/backed',
    relation: 'stricter',
    note: { en: 'The head is asked about apart from the senior leaders.' },
  },
  {
    from: 'stable-programme/structured',
    to: 'stable-programme/designed',
    relation: 'related',
    note: { en: 'In 2018 it was whether there is a structure; now it is what the structure rests on.' },
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
    options: { teachers: 'staff' },
    note: { en: 'The programme is communicated as well as published, and to all staff.' },
  },
  {
    from: 'stable-programme/evaluated',
    to: 'stable-programme/evaluated',
    relation: 'related',
    note: { en: 'In 2018 it was whether the programme is evaluated every so many years; now it is how often.' },
  },
  {
    from: 'stable-programme/feedback',
    to: 'stable-programme/feedback',
    relation: 'stricter',
    note: { en: 'Other staff who support pupils, and careers advisers, are asked too.' },
  },
];

const aboutInformation: readonly Link[] = [
  {
    from: 'labour-market-information/pupils-use',
    to: 'labour-market-information/pupils-use',
    relation: 'changed',
    rows: { whole: 'ks3' },
    note: { en: 'By 14 is by the end of key stage 3. The later key stages are new.' },
  },
  {
    from: 'labour-market-information/parents-encouraged',
    to: 'labour-market-information/parents-supported',
    relation: 'stricter',
    tick: 'encouraged',
    note: { en: 'Parents are supported in using the information as well as encouraged to.' },
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

const aboutEachPupil: readonly Link[] = [
  ...aims,
  {
    from: 'needs-of-each-young-person/records',
    to: 'needs-of-each-young-person/records',
    relation: 'related',
    note: { en: 'It is asked of how many pupils, and what they took part in is recorded too.' },
  },
  {
    from: 'needs-of-each-young-person/records-access',
    to: 'needs-of-each-young-person/records-used',
    relation: 'stricter',
    note: { en: 'Pupils use their records before important choices, and do not only have access to them.' },
  },
  {
    from: 'needs-of-each-young-person/destinations-kept',
    to: 'needs-of-each-young-person/destinations-used',
    relation: 'stricter',
    options: { 'first-year': 'immediate' },
    note: { en: 'Data are used to decide who gets support. What pupils hope for and intend is asked too.' },
  },
  {
    from: 'needs-of-each-young-person/destinations-used',
    to: 'needs-of-each-young-person/longer-term-destinations',
    relation: 'stricter',
    note: { en: 'It is where pupils are some time after they left. Three years are no longer named.' },
  },
];

/** What was asked once, or for each subject, is asked for each year group. */
const aboutSubjects = YEARS.map((year): Link => ({
  from: 'curriculum-learning/four-subjects',
  to: 'curriculum-learning/every-subject',
  relation: 'related',
  rows: { english: year, maths: year, science: year, pshe: year },
}));

const aboutEmployers = YEARS.map((year): Link => ({
  from: 'employer-encounters/every-year',
  to: 'employer-encounters/every-year',
  relation: 'related',
  rows: { whole: year },
  note: { en: 'In 2018 it was one share of all pupils; now it is one for each year group, in this year.' },
}));

const aboutEncounters: readonly Link[] = [
  {
    from: 'curriculum-learning/stem-by-fourteen',
    to: 'curriculum-learning/every-subject',
    relation: 'related',
    rows: { whole: 'year-9' },
    note: { en: 'In 2018 it was science and mathematics by 14; now it is every subject in every year.' },
  },
  {
    from: 'workplace-experiences/by-sixteen',
    to: 'workplace-experiences/by-sixteen',
    relation: 'stricter',
    note: { en: 'In 2018 it was one experience; now there are several.' },
  },
  {
    from: 'workplace-experiences/by-eighteen',
    to: 'workplace-experiences/by-eighteen',
    relation: 'changed',
    note: { en: 'The experience has to be meaningful. Part-time jobs are no longer set aside in so many words.' },
  },
  {
    // Both kinds of training bear on one row, so that neither answer is taken for both.
    from: 'further-and-higher-education/by-sixteen',
    to: 'further-and-higher-education/by-sixteen',
    relation: 'changed',
    rows: { apprenticeships: 'training-providers' },
  },
  {
    from: 'further-and-higher-education/higher-education-visits',
    to: 'further-and-higher-education/higher-education-visits',
    relation: 'same',
  },
  {
    from: 'personal-guidance/by-sixteen',
    to: 'personal-guidance/by-sixteen',
    relation: 'changed',
    note: { en: 'An interview is called a meeting.' },
  },
  {
    from: 'personal-guidance/by-eighteen',
    to: 'personal-guidance/by-eighteen',
    relation: 'same',
    rows: { whole: 'offered' },
    note: { en: 'In 2018 the opportunity was enough. Now it is also asked whether the meeting was held.' },
  },
];

/** The criteria of 2025 that answers of 2018 bear on. */
export const links: readonly Link[] = [
  ...aboutTheProgramme,
  ...aboutInformation,
  ...aboutEachPupil,
  ...aboutSubjects,
  ...aboutEmployers,
  ...aboutEncounters,
];
