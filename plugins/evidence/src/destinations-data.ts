import { defineEvidenceType } from '@waymark/kit';
import { given } from './given.ts';
import { cy } from './destinations-data.cy.ts';
import { en } from './destinations-data.en.ts';

/** Where leavers meant to go, or went, as counts. Counts for 12 months: destinations are looked at yearly. */
export const destinationsData = defineEvidenceType({
  id: 'destinations-data',
  revision: 1,
  fields: {
    title: { kind: 'text', required: true },
    collected: { kind: 'date', required: true },
    kind: { kind: 'choice', options: ['aspirations', 'intended', 'immediate', 'sustained'], required: true },
    yearsAfter: { kind: 'number', max: 10 },
    known: { kind: 'number', max: 10_000, atMost: 'leavers', required: true },
    leavers: { kind: 'number', max: 10_000, required: true },
  },
  proves: 'collected',
  titleField: 'title',
  freshness: { months: 12 },
  sensitivity: 'may-name-people',
  facts: (payload) => given(payload, 'kind', 'yearsAfter', 'known', 'leavers'),
  messages: { en, cy },
});
