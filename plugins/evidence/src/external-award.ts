import { defineEvidenceType } from '@waymark/kit';
import { cy } from './external-award.cy.ts';
import { en } from './external-award.en.ts';

/** An award given by somebody outside, such as a quality standard. A month's grace after it runs out covers the renewal's paperwork. */
export const externalAward = defineEvidenceType({
  id: 'external-award',
  revision: 1,
  fields: {
    award: { kind: 'text', required: true },
    body: { kind: 'text', required: true },
    awarded: { kind: 'date', required: true },
    expires: { kind: 'date', required: true },
    address: { kind: 'link' },
  },
  proves: { from: 'awarded', to: 'expires' },
  titleField: 'award',
  freshness: { months: 1 },
  sensitivity: 'plain',
  facts: ({ address }) => ({ published: typeof address === 'string' }),
  messages: { en, cy },
});
