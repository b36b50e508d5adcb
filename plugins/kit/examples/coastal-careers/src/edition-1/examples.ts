import type { Answer, Example } from '@waymark/kit';

const school = { kind: 'school', sixthForm: false, yearGroups: [7, 8, 9, 10, 11] };

const share = (item: string, reached: number): Answer => ({
  criterion: 'time-with-employers/days-each-year',
  item,
  value: { kind: 'headcount', reached, eligible: 50 },
});
const ticked = (item: string, ...ids: readonly string[]): Answer => ({
  criterion: 'careers-in-subjects/ways-in-subjects',
  item,
  value: { kind: 'ticked', ticked: ids },
});
const interviews = (number: number): Answer => ({
  criterion: 'guidance/interviews',
  item: 'ks4',
  value: { kind: 'number', number },
});
const log = {
  type: 'interview-log@1',
  criteria: ['guidance/interviews'],
  from: '2025-09-01',
  to: '2025-12-19',
  facts: { held: 12 },
};

const employers: readonly Answer[] = [
  ...[7, 8, 9, 10, 11].map((year) => share(`year-${year}`, 50)),
  { criterion: 'time-with-employers/harbour', item: 'whole', value: { kind: 'band', band: 'all' } },
];
const subjects: readonly Answer[] = ['english', 'mathematics', 'science', 'geography'].map((subject) =>
  ticked(subject, 'in-lessons', 'visitor'),
);

/** What schools and colleges answer, and what it comes to. */
export const examples: readonly Example[] = [
  {
    name: 'everything is kept',
    institution: school,
    answers: [...employers, ...subjects, interviews(12)],
    evidence: [log],
    expect: { headline: { achieved: 3, applicable: 3 }, criteria: { 'guidance/interviews': 'met' } },
  },
  {
    name: 'nobody wrote the interviews down',
    institution: school,
    answers: [...employers, ...subjects, interviews(12)],
    expect: {
      headline: { achieved: 2, applicable: 3 },
      benchmarks: { guidance: { outcome: 'in-progress', percent: 83 } },
      criteria: { 'guidance/interviews': 'partly' },
    },
  },
  {
    name: 'one subject shows one way only',
    institution: school,
    answers: [...employers, ...subjects.slice(0, 3), ticked('geography', 'display'), interviews(12)],
    evidence: [log],
    expect: {
      headline: { achieved: 2, applicable: 3 },
      benchmarks: { 'careers-in-subjects': { percent: 87 } },
      criteria: { 'careers-in-subjects/ways-in-subjects': 'partly' },
    },
  },
  {
    name: 'a middle school has no leavers, and no key stage with choices',
    institution: { kind: 'school', yearGroups: [7, 8] },
    answers: [share('year-7', 50), share('year-8', 49), ...subjects],
    expect: {
      headline: { achieved: 2, applicable: 2 },
      criteria: { 'time-with-employers/harbour': 'not-applicable', 'guidance/interviews': 'not-applicable' },
    },
  },
  {
    name: 'nobody is left in a year group',
    institution: { ...school, yearGroups: [10, 11] },
    answers: [{ ...share('year-10', 0), value: { kind: 'headcount', reached: 0, eligible: 0 } }, share('year-11', 50)],
    expect: { criteria: { 'time-with-employers/days-each-year': 'met', 'guidance/interviews': 'unanswered' } },
  },
  {
    name: 'a primary school is not meant',
    institution: { kind: 'school', phase: 'primary', yearGroups: [1, 2, 3, 4, 5, 6] },
    answers: [],
    expect: { headline: { achieved: 0, applicable: 0 } },
  },
];
