import { WHOLE, type Answer, type Example, type InstitutionFacts } from '@waymark/kit';

/** A special school that learners leave at 16. */
const specialSchool: InstitutionFacts = {
  kind: 'school',
  phase: null,
  lowAge: 11,
  highAge: 16,
  sixthForm: false,
  special: true,
  yearGroups: [7, 8, 9, 10, 11],
};

const meetings = 'personal-guidance/by-sixteen';

const cohort: readonly Answer[] = [
  {
    criterion: 'stable-programme/cohort-learners',
    item: WHOLE,
    value: { kind: 'text', text: 'All on formal pathways.' },
  },
  {
    criterion: 'stable-programme/cohort-agreed',
    item: WHOLE,
    value: { kind: 'ticked', ticked: ['senior-leaders', 'senco'] },
  },
  {
    criterion: 'stable-programme/cohort-size',
    item: WHOLE,
    value: { kind: 'headcount', reached: 48, eligible: 80 },
  },
];

/** Worked cases. The contract runs them wherever the edition that is read is there too. */
export const examples: readonly Example[] = [
  {
    name: 'whom the answers are about is recorded and never scored',
    institution: specialSchool,
    answers: cohort,
    expect: {
      headline: { achieved: 0, applicable: 8 },
      benchmarks: { 'stable-programme': { outcome: 'not-started', percent: 0 } },
      criteria: {
        'stable-programme/cohort-learners': 'recorded',
        'stable-programme/cohort-agreed': 'recorded',
        'stable-programme/cohort-size': 'recorded',
      },
    },
  },
  {
    name: 'shares are of the learners that were chosen',
    institution: specialSchool,
    answers: [...cohort, { criterion: meetings, item: WHOLE, value: { kind: 'headcount', reached: 11, eligible: 12 } }],
    expect: { criteria: { [meetings]: 'met' } },
  },
  {
    name: 'what is met in the secondary set is met here, and no sooner',
    institution: specialSchool,
    answers: [{ criterion: meetings, item: WHOLE, value: { kind: 'headcount', reached: 9, eligible: 10 } }],
    expect: { criteria: { [meetings]: 'partly' } },
  },
  {
    name: 'a kind of provider that suits none of them does not apply',
    institution: specialSchool,
    answers: [
      ...['sixth-forms', 'colleges', 'training-providers'].map((item): Answer => ({
        criterion: 'further-and-higher-education/by-sixteen',
        item,
        value: { kind: 'band', band: 'all' },
      })),
      {
        criterion: 'further-and-higher-education/by-sixteen',
        item: 'universities',
        notApplicable: 'None of our learners is heading for higher education.',
      },
    ],
    expect: { criteria: { 'further-and-higher-education/by-sixteen': 'met' } },
  },
  {
    name: 'nothing answered',
    institution: specialSchool,
    answers: [],
    expect: {
      headline: { achieved: 0, applicable: 8 },
      criteria: { 'stable-programme/cohort-learners': 'unanswered', [meetings]: 'unanswered' },
    },
  },
  {
    name: 'a mainstream school is not meant',
    institution: { ...specialSchool, phase: 'secondary', special: false },
    answers: cohort,
    expect: {
      headline: { achieved: 0, applicable: 0 },
      criteria: { 'stable-programme/cohort-size': 'not-applicable' },
    },
  },
  {
    name: 'a special school for young children is not meant',
    institution: { ...specialSchool, lowAge: 4, highAge: 11, yearGroups: [0, 1, 2, 3, 4, 5, 6] },
    answers: cohort,
    expect: { headline: { achieved: 0, applicable: 0 } },
  },
];
