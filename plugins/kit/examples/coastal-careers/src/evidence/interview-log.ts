import { defineEvidenceType } from '@waymark/kit';
import { en } from './interview-log.en.ts';

/** Guidance interviews of one adviser over a period, as counts. */
export const interviewLog = defineEvidenceType({
  id: 'interview-log',
  revision: 1,
  fields: {
    title: { kind: 'text', required: true, maxLength: 120 },
    from: { kind: 'date', required: true },
    to: { kind: 'date', required: true },
    held: { kind: 'number', max: 2_000, atMost: 'offered', required: true },
    offered: { kind: 'number', max: 2_000, required: true },
    yearGroups: { kind: 'year-groups' },
    adviser: { kind: 'choice', options: ['own-staff', 'visiting', 'both'], required: true },
    places: { kind: 'choices', options: ['room', 'online', 'harbour-office'] },
    registered: { kind: 'yes-no' },
    page: { kind: 'link' },
    notes: { kind: 'long-text' },
  },
  proves: { from: 'from', to: 'to' },
  titleField: 'title',
  freshness: { months: 12 },
  sensitivity: 'may-name-people',
  files: { max: 3, required: false },
  facts: ({ held, registered }) => ({
    ...(typeof held === 'number' && { held }),
    ...(typeof registered === 'boolean' && { registered }),
  }),
  messages: { en },
});
