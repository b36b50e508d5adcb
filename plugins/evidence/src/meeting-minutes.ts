import { defineEvidenceType } from '@waymark/kit';
import { given } from './given.ts';
import { cy } from './meeting-minutes.cy.ts';
import { en } from './meeting-minutes.en.ts';

/** An extract of the minutes of a meeting. Counts for 12 months. */
export const meetingMinutes = defineEvidenceType({
  id: 'meeting-minutes',
  revision: 1,
  fields: {
    title: { kind: 'text', required: true },
    date: { kind: 'date', required: true },
    body: { kind: 'choice', options: ['governors', 'senior-leaders', 'staff', 'parents', 'partners'], required: true },
    decided: { kind: 'long-text', maxLength: 2_000 },
  },
  proves: 'date',
  titleField: 'title',
  freshness: { months: 12 },
  sensitivity: 'may-name-people',
  facts: (payload) => given(payload, 'body'),
  messages: { en, cy },
});
