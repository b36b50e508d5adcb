import type { Answer, Example } from '@waymark/kit';

const smallSchool = { kind: 'school', yearGroups: [7, 8] };
const prepared: Answer = { criterion: 'encounters/prepared', item: 'whole', value: { kind: 'yes-no', yes: true } };
const everyYear = (year: string, reached: number): Answer => ({
  criterion: 'encounters/every-year',
  item: year,
  value: { kind: 'headcount', reached, eligible: 60 },
});

/** What schools answer, and what it comes to. */
export const examples: readonly Example[] = [
  {
    name: 'everything is in place',
    institution: smallSchool,
    answers: [prepared, everyYear('year-7', 60), everyYear('year-8', 58)],
    expect: {
      headline: { achieved: 1, applicable: 1 },
      criteria: { 'encounters/every-year': 'met', 'encounters/prepared': 'met' },
    },
  },
  {
    name: 'half of a year group is left out',
    institution: smallSchool,
    answers: [prepared, everyYear('year-7', 60), everyYear('year-8', 30)],
    expect: {
      headline: { achieved: 0, applicable: 1 },
      benchmarks: { encounters: { outcome: 'in-progress' } },
      criteria: { 'encounters/every-year': 'partly' },
    },
  },
];
