import { defineEvidenceType } from '@waymark/kit';
import { given } from './given.ts';
import { cy } from './training-record.cy.ts';
import { en } from './training-record.en.ts';

/** Training of staff: a qualification, a course or a session in school. Counts for 12 months after it was held, or after its certificate runs out. */
export const trainingRecord = defineEvidenceType({
  id: 'training-record',
  revision: 1,
  fields: {
    title: { kind: 'text', required: true },
    kind: { kind: 'choice', options: ['qualification', 'course', 'session'], required: true },
    held: { kind: 'date', required: true },
    validUntil: { kind: 'date' },
    audience: {
      kind: 'choice',
      options: ['careers-leader', 'teachers', 'support-staff', 'all-staff', 'governors'],
      required: true,
    },
    attended: { kind: 'number', max: 10_000, atMost: 'eligible' },
    eligible: { kind: 'number', max: 10_000 },
    provider: { kind: 'text' },
  },
  proves: { from: 'held', to: 'validUntil' },
  titleField: 'title',
  freshness: { months: 12 },
  sensitivity: 'may-name-people',
  facts: (payload) => given(payload, 'kind', 'audience', 'attended', 'eligible'),
  messages: { en, cy },
});
