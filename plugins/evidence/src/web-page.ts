import { defineEvidenceType } from '@waymark/kit';
import { cy } from './web-page.cy.ts';
import { en } from './web-page.en.ts';

/** A page of the website, and the day on which somebody looked at it. Counts for 12 months. */
export const webPage = defineEvidenceType({
  id: 'web-page',
  revision: 1,
  fields: {
    address: { kind: 'link', required: true },
    checked: { kind: 'date', required: true },
    audiences: { kind: 'choices', options: ['pupils', 'parents', 'staff', 'governors', 'employers'] },
    contents: {
      kind: 'choices',
      options: ['leader', 'programme', 'measuring', 'review-date', 'provider-access', 'guidance'],
    },
  },
  proves: 'checked',
  titleField: 'address',
  freshness: { months: 12 },
  sensitivity: 'plain',
  facts: ({ audiences, contents }) => ({
    ...(Array.isArray(audiences) && { audiences: audiences.length }),
    ...(Array.isArray(contents) && { contents: contents.length }),
  }),
  messages: { en, cy },
});
