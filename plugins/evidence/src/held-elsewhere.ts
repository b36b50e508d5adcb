import { defineEvidenceType } from '@waymark/kit';
import { cy } from './held-elsewhere.cy.ts';
import { en } from './held-elsewhere.en.ts';

/** Says that something exists and where to ask for it: for what must not leave the school. Takes no files. */
export const heldElsewhere = defineEvidenceType({
  id: 'held-elsewhere',
  revision: 1,
  fields: {
    title: { kind: 'text', required: true },
    date: { kind: 'date', required: true },
    where: { kind: 'text', required: true },
  },
  proves: 'date',
  titleField: 'title',
  freshness: { months: 12 },
  sensitivity: 'may-name-people',
  files: { max: 0, required: false },
  facts: () => ({}),
  messages: { en, cy },
});
