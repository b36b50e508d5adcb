import { defineEvidenceType, defineModule } from '@waymark/kit';

/** A kind of evidence that is a title, a day, and files if one likes. */
const paper = defineEvidenceType({
  id: 'planted-paper',
  revision: 1,
  fields: { title: { kind: 'text', required: true }, on: { kind: 'date', required: true } },
  proves: 'on',
  titleField: 'title',
  freshness: 'always',
  sensitivity: 'plain',
  files: { max: 3, required: false },
  facts: () => ({}),
  messages: {
    en: { label: 'Paper', help: 'A paper.', fields: { title: { label: 'Title' }, on: { label: 'On' } } },
  },
});

/** Evidence to plant, and nothing else. */
export const module = defineModule({ id: 'planted-paper', version: '1.0.0', evidenceTypes: [paper] });
