import { defineEvidenceType } from '@waymark/kit';
import { given } from './given.ts';
import { cy } from './survey.cy.ts';
import { en } from './survey.en.ts';

/** What people said when they were asked, or an evaluation made from it. Three years is the longest that may pass between evaluations. */
export const survey = defineEvidenceType({
  id: 'survey',
  revision: 1,
  fields: {
    title: { kind: 'text', required: true },
    date: { kind: 'date', required: true },
    audience: {
      kind: 'choice',
      options: ['pupils', 'parents', 'teachers', 'support-staff', 'advisers', 'governors', 'employers', 'several'],
      required: true,
    },
    asked: { kind: 'number', max: 100_000 },
    responses: { kind: 'number', max: 100_000, atMost: 'asked', required: true },
    findings: { kind: 'long-text', maxLength: 2_000 },
  },
  proves: 'date',
  titleField: 'title',
  freshness: { months: 36 },
  sensitivity: 'may-name-people',
  facts: (payload) => given(payload, 'audience', 'asked', 'responses'),
  messages: { en, cy },
});
