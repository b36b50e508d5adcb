import { WHOLE, type Example } from '@waymark/kit';
import { allBest, allWorst, but, without } from './answers.ts';
import { firstSchool, infants, middleSchool, primary } from './institutions.ts';

const best = allBest(primary.yearGroups ?? []);
const inYear3 = { criterion: 'employer-encounters/every-child', item: 'year-3' };

/** Worked cases: what a school says, and what it comes to. The tests run them. */
export const examples: readonly Example[] = [
  {
    name: 'everything in place',
    institution: primary,
    answers: best,
    expect: {
      headline: { achieved: 8, applicable: 8 },
      benchmarks: { 'employer-encounters': { outcome: 'achieved', percent: 100 } },
      criteria: { 'workplace-experiences/in-key-stage-1': 'recorded' },
    },
  },
  {
    name: 'nothing in place',
    institution: primary,
    answers: allWorst(primary.yearGroups ?? []),
    expect: {
      headline: { achieved: 0, applicable: 8 },
      benchmarks: { 'careers-and-personal-development': { outcome: 'not-started', percent: 0 } },
    },
  },
  {
    name: 'nothing answered',
    institution: primary,
    answers: [],
    expect: {
      headline: { achieved: 0, applicable: 8 },
      criteria: { 'employer-encounters/every-child': 'unanswered', 'needs-of-each-pupil/stereotypes': 'unanswered' },
    },
  },
  {
    name: 'one year group a band short',
    institution: primary,
    // Three of four is 75 per cent exactly, which is still "most".
    answers: but(best, { ...inYear3, value: { kind: 'headcount', reached: 21, eligible: 28 } }),
    expect: {
      headline: { achieved: 7, applicable: 8 },
      benchmarks: { 'employer-encounters': { outcome: 'in-progress', percent: 97 } },
      criteria: { 'employer-encounters/every-child': 'partly' },
    },
  },
  {
    name: 'one child more, and the year group is there',
    institution: primary,
    answers: but(best, { ...inYear3, value: { kind: 'headcount', reached: 22, eligible: 28 } }),
    expect: { headline: { achieved: 8, applicable: 8 }, criteria: { 'employer-encounters/every-child': 'met' } },
  },
  {
    name: 'one answer still missing',
    institution: primary,
    answers: without(best, inYear3),
    expect: { headline: { achieved: 7, applicable: 8 }, criteria: { 'employer-encounters/every-child': 'unanswered' } },
  },
  {
    name: 'no class in Year 3 this year',
    institution: primary,
    answers: but(best, { ...inYear3, notApplicable: 'Small school: there are no children in Year 3 this year.' }),
    expect: { headline: { achieved: 8, applicable: 8 } },
  },
  {
    name: 'last reviewed thirteen months ago',
    institution: primary,
    answers: but(best, {
      criterion: 'careers-and-personal-development/last-review',
      item: WHOLE,
      value: { kind: 'date', date: '2024-12-31' },
    }),
    expect: {
      headline: { achieved: 7, applicable: 8 },
      criteria: { 'careers-and-personal-development/last-review': 'not-met' },
    },
  },
  {
    name: 'an infant school is not asked what is due by Year 6',
    institution: infants,
    answers: allBest(infants.yearGroups ?? []),
    expect: {
      headline: { achieved: 6, applicable: 6 },
      benchmarks: {
        'workplace-experiences': { outcome: 'not-applicable', percent: null },
        'further-and-higher-education': { outcome: 'not-applicable', percent: null },
      },
      criteria: {
        'curriculum-learning/stem-experience': 'not-applicable',
        'workplace-experiences/in-key-stage-1': 'recorded',
        'personal-guidance/moving-on': 'not-applicable',
      },
    },
  },
  {
    name: 'a first school has Key Stage 2, but nobody in Year 6',
    institution: firstSchool,
    answers: allBest(firstSchool.yearGroups ?? []),
    expect: { headline: { achieved: 6, applicable: 6 }, criteria: { 'curriculum-learning/stem-experience': 'met' } },
  },
  {
    name: 'a middle school answers for its years up to Year 6',
    institution: middleSchool,
    answers: allBest(middleSchool.yearGroups ?? []),
    expect: {
      headline: { achieved: 8, applicable: 8 },
      criteria: { 'workplace-experiences/in-key-stage-1': 'not-applicable' },
    },
  },
];
