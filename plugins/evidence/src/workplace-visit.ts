import { defineEvidenceType } from '@waymark/kit';
import { MODES, SECTORS } from './employers.ts';
import { given, marksOf } from './given.ts';
import { cy } from './workplace-visit.cy.ts';
import { en } from './workplace-visit.en.ts';

/** The seven marks of a meaningful experience of a workplace in the 2025 text. */
const MARKS = ['purposeShared', 'outcomesFit', 'twoWay', 'rangeOfPeople', 'task', 'feedback', 'reflection'];

/** One experience of a workplace, from an hour's visit to a placement. Two years is the length of the shortest key stage by whose end it is asked for. */
export const workplaceVisit = defineEvidenceType({
  id: 'workplace-visit',
  revision: 1,
  fields: {
    host: { kind: 'text', required: true },
    from: { kind: 'date', required: true },
    to: { kind: 'date' },
    kind: { kind: 'choice', options: ['visit', 'shadowing', 'placement', 'project', 'simulated'], required: true },
    days: { kind: 'number', max: 400 },
    sector: { kind: 'choice', options: SECTORS },
    mode: { kind: 'choice', options: MODES, required: true },
    yearGroups: { kind: 'year-groups' },
    reached: { kind: 'number', max: 10_000, atMost: 'eligible', required: true },
    eligible: { kind: 'number', max: 10_000 },
    purposeShared: { kind: 'yes-no' },
    outcomesFit: { kind: 'yes-no' },
    twoWay: { kind: 'yes-no' },
    rangeOfPeople: { kind: 'yes-no' },
    task: { kind: 'yes-no' },
    feedback: { kind: 'yes-no' },
    reflection: { kind: 'yes-no' },
    prepared: { kind: 'yes-no' },
    safeguarding: { kind: 'yes-no' },
  },
  proves: { from: 'from', to: 'to' },
  titleField: 'host',
  freshness: { months: 24 },
  sensitivity: 'may-name-people',
  facts: (payload) => ({
    ...given(payload, 'kind', 'days', 'sector', 'mode', 'reached', 'eligible', 'prepared', 'safeguarding'),
    ...marksOf(payload, MARKS),
  }),
  messages: { en, cy },
});
