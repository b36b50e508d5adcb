import { defineEvidenceType } from '@waymark/kit';
import { given } from './given.ts';
import { cy } from './policy-document.cy.ts';
import { en } from './policy-document.en.ts';

/** A strategy, programme, policy or plan that somebody approved. Counts for 12 months. */
export const policyDocument = defineEvidenceType({
  id: 'policy-document',
  revision: 1,
  fields: {
    title: { kind: 'text', required: true },
    kind: {
      kind: 'choice',
      options: [
        'strategy',
        'programme',
        'policy',
        'provider-access',
        'development-plan',
        'budget',
        'procedure',
        'other',
      ],
      required: true,
    },
    approved: { kind: 'date', required: true },
    approvedBy: { kind: 'choice', options: ['governors', 'headteacher', 'senior-leaders', 'nobody-yet'] },
    reviewBy: { kind: 'date' },
    address: { kind: 'link' },
  },
  proves: 'approved',
  titleField: 'title',
  freshness: { months: 12 },
  sensitivity: 'plain',
  facts: (payload) => ({ ...given(payload, 'kind', 'approvedBy'), published: typeof payload['address'] === 'string' }),
  messages: { en, cy },
});
