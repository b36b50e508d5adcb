import { defineEvidenceType } from '@waymark/kit';
import { given } from './given.ts';
import { cy } from './curriculum-plan.cy.ts';
import { en } from './curriculum-plan.en.ts';

/** A curriculum map, scheme of work or lesson plan with careers in it. Counts for 12 months. */
export const curriculumPlan = defineEvidenceType({
  id: 'curriculum-plan',
  revision: 1,
  fields: {
    title: { kind: 'text', required: true },
    date: { kind: 'date', required: true },
    kind: { kind: 'choice', options: ['map', 'scheme-of-work', 'lesson', 'assembly', 'display'], required: true },
    subject: { kind: 'text' },
    yearGroups: { kind: 'year-groups' },
    lessons: { kind: 'number', max: 2_000 },
  },
  proves: 'date',
  titleField: 'title',
  freshness: { months: 12 },
  sensitivity: 'plain',
  facts: (payload) => ({
    ...given(payload, 'kind', 'lessons'),
    ...(Array.isArray(payload['yearGroups']) && { yearGroups: payload['yearGroups'].length }),
  }),
  messages: { en, cy },
});
