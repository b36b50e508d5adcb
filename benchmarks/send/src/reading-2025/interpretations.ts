import type { ProfileOperation, TextField } from '@waymark/kit';
import { en } from './en.ts';
import { WHY } from './sources.ts';

const amend =
  (field: TextField) =>
  (target: string, text: string, why: string): ProfileOperation => ({
    op: 'amend-text',
    target,
    field,
    language: 'en',
    text,
    why,
  });

const hint = amend('hint');
const summary = amend('summary');

/** What the criteria mean for these learners. No statement, no question and no rule is another. */
export const interpretations: readonly ProfileOperation[] = [
  summary('stable-programme', en.programme.summary, WHY.background),
  hint('stable-programme/designed', en.programme.designed, WHY.background),
  hint('stable-programme/feedback', en.programme.feedback, WHY.background),
  hint('labour-market-information/pupils-use', en.information.use, WHY.localOffer),
  hint('labour-market-information/parents-supported', en.information.parents, WHY.localOffer),
  hint('labour-market-information/send-information', en.information.send, WHY.localOffer),
  summary('needs-of-each-young-person', en.needs.summary, WHY.sameEight),
  hint('needs-of-each-young-person/tailored', en.needs.tailored, WHY.background),
  hint('needs-of-each-young-person/records', en.needs.records, WHY.sameEight),
  hint('needs-of-each-young-person/destinations-used', en.needs.destinations, WHY.background),
  hint('curriculum-learning/every-subject', en.curriculum.subjects, WHY.chosen),
  hint('employer-encounters/every-year', en.employers.everyYear, WHY.background),
  hint('employer-encounters/marks', en.employers.marks, WHY.background),
  hint('workplace-experiences/by-sixteen', en.workplaces.bySixteen, WHY.background),
  hint('workplace-experiences/by-eighteen', en.workplaces.byEighteen, WHY.background),
  hint('workplace-experiences/marks', en.workplaces.marks, WHY.background),
  hint('further-and-higher-education/by-sixteen', en.providers.bySixteen, WHY.background),
  hint('further-and-higher-education/higher-education-visits', en.providers.visits, WHY.chosen),
  hint('personal-guidance/by-sixteen', en.guidance.bySixteen, WHY.annualReviews),
  hint('personal-guidance/by-eighteen', en.guidance.byEighteen, WHY.annualReviews),
  hint('personal-guidance/timetabled', en.guidance.timetabled, WHY.annualReviews),
  hint('personal-guidance/working-together', en.guidance.together, WHY.sameEight),
];
