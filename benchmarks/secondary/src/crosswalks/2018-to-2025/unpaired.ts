/** What ended with the edition of 2018. */
export const dropped = [
  {
    criterion: 'stable-programme/on-website',
    note: { en: 'Being on the website is asked together with each audience.' },
  },
  {
    criterion: 'needs-of-each-young-person/destinations-accurate',
    note: { en: 'It is asked what destinations data are used for, not how accurate they are.' },
  },
];

const MARKS = { en: 'In 2018 one line said what is meaningful; now it has marks of its own.' };
const DELIVERY = { en: 'New, and recorded only.' };
const GUARANTEE = { en: 'The work experience guarantee is recorded beside the edition of 2025 only.' };
const LAW = { en: 'The law on provider access is recorded beside the edition of 2025 only.' };

/** What is new in 2025. */
export const added = [
  { criterion: 'stable-programme/parents-engaged', note: { en: 'New: how parents and carers are involved.' } },
  { criterion: 'labour-market-information/staff-informed', note: { en: 'New: staff who support pupils.' } },
  {
    criterion: 'labour-market-information/send-information',
    note: { en: 'New: pupils with special educational needs or disabilities, and their families.' },
  },
  { criterion: 'needs-of-each-young-person/barriers', note: { en: 'New: what pupils fear may stand in their way.' } },
  {
    criterion: 'needs-of-each-young-person/tailored',
    note: { en: 'New: the groups for whom the programme is adapted, those who are absent among them.' },
  },
  {
    criterion: 'needs-of-each-young-person/earlier-records',
    note: { en: 'New: records that begin at the start and are joined to earlier ones.' },
  },
  { criterion: 'needs-of-each-young-person/alumni', note: { en: 'New: former pupils.' } },
  { criterion: 'curriculum-learning/staff-development', note: { en: 'New: staff are helped to link their subjects.' } },
  { criterion: 'employer-encounters/marks', note: MARKS },
  { criterion: 'employer-encounters/variety', note: { en: 'New: employers of different kinds.' } },
  { criterion: 'employer-encounters/delivery', note: DELIVERY },
  { criterion: 'workplace-experiences/marks', note: MARKS },
  { criterion: 'workplace-experiences/delivery', note: DELIVERY },
  { criterion: 'workplace-experiences/guarantee-key-stage-3', note: GUARANTEE },
  { criterion: 'workplace-experiences/guarantee-key-stage-4', note: GUARANTEE },
  { criterion: 'further-and-higher-education/marks', note: MARKS },
  { criterion: 'further-and-higher-education/delivery', note: DELIVERY },
  { criterion: 'further-and-higher-education/provider-access-years-8-9', note: LAW },
  { criterion: 'further-and-higher-education/provider-access-years-10-11', note: LAW },
  { criterion: 'further-and-higher-education/provider-access-years-12-13', note: LAW },
  { criterion: 'further-and-higher-education/provider-access-statement', note: LAW },
  { criterion: 'personal-guidance/timetabled', note: { en: 'New: a place for meetings in the timetable.' } },
  { criterion: 'personal-guidance/offer-known', note: { en: 'New: families are told what guidance there is.' } },
  {
    criterion: 'personal-guidance/working-together',
    note: { en: 'New: the careers leader, the adviser and key staff work together.' },
  },
];
