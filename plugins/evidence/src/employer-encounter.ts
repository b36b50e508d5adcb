import { defineEvidenceType } from '@waymark/kit';
import { cy } from './employer-encounter.cy.ts';
import { en } from './employer-encounter.en.ts';
import { MODES, SECTORS, SIZES } from './employers.ts';
import { given, marksOf } from './given.ts';

/** The four marks of a meaningful encounter in the 2025 text; preparation and being met in person are asked beside them. */
const MARKS = ['purposeShared', 'outcomesFit', 'twoWay', 'reflection'];

/** One encounter with an employer or employee. Counts within its academic year. */
export const employerEncounter = defineEvidenceType({
  id: 'employer-encounter',
  revision: 1,
  fields: {
    employer: { kind: 'text', required: true },
    date: { kind: 'date', required: true },
    sector: { kind: 'choice', options: SECTORS },
    size: { kind: 'choice', options: SIZES },
    mode: { kind: 'choice', options: MODES, required: true },
    yearGroups: { kind: 'year-groups' },
    reached: { kind: 'number', max: 10_000, atMost: 'eligible', required: true },
    eligible: { kind: 'number', max: 10_000 },
    subject: { kind: 'text' },
    purpose: { kind: 'long-text', maxLength: 1_000 },
    purposeShared: { kind: 'yes-no' },
    outcomesFit: { kind: 'yes-no' },
    twoWay: { kind: 'yes-no' },
    reflection: { kind: 'yes-no' },
    prepared: { kind: 'yes-no' },
  },
  proves: 'date',
  titleField: 'employer',
  freshness: 'academic-year',
  sensitivity: 'may-name-people',
  facts: (payload) => ({
    ...given(payload, 'sector', 'size', 'mode', 'reached', 'eligible', 'prepared'),
    ...marksOf(payload, MARKS),
    inSubject: typeof payload['subject'] === 'string',
  }),
  messages: { en, cy },
});
