import { defineEvidenceType } from '@waymark/kit';
import { MODES } from './employers.ts';
import { given } from './given.ts';
import { cy } from './provider-encounter.cy.ts';
import { en } from './provider-encounter.en.ts';

/** What provider access legislation wants every encounter to cover. */
const CONTENT = ['toldQualifications', 'toldCareers', 'toldTraining', 'questionsAnswered'];

/** One encounter with a provider of education or training. The longest window of provider access legislation, from September of one year to February of the next, is 18 months. */
export const providerEncounter = defineEvidenceType({
  id: 'provider-encounter',
  revision: 1,
  fields: {
    provider: { kind: 'text', required: true },
    date: { kind: 'date', required: true },
    providerType: {
      kind: 'choice',
      options: ['school', 'sixth-form', 'college', 'university', 'training-provider', 'apprenticeship-employer'],
      required: true,
    },
    mode: { kind: 'choice', options: MODES, required: true },
    providerAccess: { kind: 'yes-no' },
    inSchoolDay: { kind: 'yes-no' },
    minutes: { kind: 'number', max: 2_400 },
    yearGroups: { kind: 'year-groups' },
    reached: { kind: 'number', max: 10_000, atMost: 'eligible', required: true },
    eligible: { kind: 'number', max: 10_000 },
    metStaff: { kind: 'yes-no' },
    metLearners: { kind: 'yes-no' },
    toldQualifications: { kind: 'yes-no' },
    toldCareers: { kind: 'yes-no' },
    toldTraining: { kind: 'yes-no' },
    questionsAnswered: { kind: 'yes-no' },
  },
  proves: 'date',
  titleField: 'provider',
  freshness: { months: 18 },
  sensitivity: 'may-name-people',
  facts: (payload) => ({
    ...given(
      payload,
      'providerType',
      'mode',
      'providerAccess',
      'inSchoolDay',
      'minutes',
      'reached',
      'eligible',
      'metStaff',
      'metLearners',
    ),
    contentCovered: CONTENT.filter((part) => payload[part] === true).length,
  }),
  messages: { en, cy },
});
