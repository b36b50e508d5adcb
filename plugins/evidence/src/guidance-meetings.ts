import { defineEvidenceType } from '@waymark/kit';
import { given } from './given.ts';
import { cy } from './guidance-meetings.cy.ts';
import { en } from './guidance-meetings.en.ts';

/** Guidance meetings held over a period, as counts. Counts within its academic year. */
export const guidanceMeetings = defineEvidenceType({
  id: 'guidance-meetings',
  revision: 1,
  fields: {
    title: { kind: 'text', required: true },
    from: { kind: 'date', required: true },
    to: { kind: 'date', required: true },
    yearGroups: { kind: 'year-groups' },
    held: { kind: 'number', max: 10_000, atMost: 'eligible', required: true },
    eligible: { kind: 'number', max: 10_000, required: true },
    offered: { kind: 'number', max: 10_000, atMost: 'eligible' },
    qualification: {
      kind: 'choice',
      options: ['level-6', 'level-4-supervised', 'other-training', 'untrained'],
      required: true,
    },
    registerNumber: { kind: 'text', maxLength: 60 },
    quality: { kind: 'yes-no' },
  },
  proves: { from: 'from', to: 'to' },
  titleField: 'title',
  freshness: 'academic-year',
  sensitivity: 'may-name-people',
  facts: (payload) => ({
    ...given(payload, 'held', 'eligible', 'offered', 'qualification', 'quality'),
    level6: payload['qualification'] === 'level-6',
  }),
  messages: { en, cy },
});
