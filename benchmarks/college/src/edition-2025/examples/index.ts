import { WHOLE, type Example } from '@waymark/kit';
import { but, without } from '../../answers.ts';
import { college, secondarySchool, sixthFormCollege } from '../../institutions.ts';
import { allBest, allWorst } from './answers.ts';

const best = allBest();
const firstYear = { criterion: 'employer-encounters/every-year', item: 'first-year' };
const workplaces = { criterion: 'workplace-experiences/in-the-programme', item: WHOLE };

/** Worked cases: what a college says, and what it comes to. The tests run them. */
export const examples: readonly Example[] = [
  {
    name: 'everything in place',
    institution: college,
    answers: best,
    expect: {
      headline: { achieved: 8, applicable: 8 },
      benchmarks: { 'stable-programme': { outcome: 'achieved', percent: 100 } },
      criteria: { 'employer-encounters/marks': 'unanswered' },
    },
  },
  {
    name: 'nothing in place',
    institution: college,
    answers: allWorst(),
    expect: {
      headline: { achieved: 0, applicable: 8 },
      benchmarks: { 'stable-programme': { outcome: 'not-started', percent: 0 } },
    },
  },
  {
    name: 'nothing answered',
    institution: college,
    answers: [],
    expect: {
      headline: { achieved: 0, applicable: 8 },
      criteria: { 'personal-guidance/meeting': 'unanswered', 'stable-programme/evaluated': 'unanswered' },
    },
  },
  {
    name: 'nine in ten of the first year met two employers',
    institution: college,
    // 90 per cent exactly is still "a large majority".
    answers: but(best, { ...firstYear, value: { kind: 'headcount', reached: 450, eligible: 500 } }),
    expect: {
      headline: { achieved: 7, applicable: 8 },
      benchmarks: { 'employer-encounters': { outcome: 'in-progress', percent: 96 } },
      criteria: { 'employer-encounters/every-year': 'partly' },
    },
  },
  {
    name: 'one learner more',
    institution: college,
    answers: but(best, { ...firstYear, value: { kind: 'headcount', reached: 451, eligible: 500 } }),
    expect: { headline: { achieved: 8, applicable: 8 } },
  },
  {
    name: 'one answer still missing',
    institution: college,
    answers: without(best, workplaces),
    expect: {
      headline: { achieved: 7, applicable: 8 },
      criteria: { 'workplace-experiences/in-the-programme': 'unanswered' },
    },
  },
  {
    name: 'all learners are apprentices, who have a workplace',
    institution: college,
    answers: but(best, { ...workplaces, notApplicable: 'All our learners are employed as apprentices.' }),
    expect: {
      headline: { achieved: 7, applicable: 7 },
      benchmarks: { 'workplace-experiences': { outcome: 'not-applicable', percent: null } },
    },
  },
  {
    name: 'nobody could go on to further education',
    institution: college,
    answers: but(best, {
      criterion: 'further-and-higher-education/next-steps',
      item: 'further-education',
      value: { kind: 'headcount', reached: 0, eligible: 0 },
    }),
    expect: { headline: { achieved: 8, applicable: 8 } },
  },
  {
    name: 'a sixth-form college has no third year',
    institution: sixthFormCollege,
    answers: allBest(['first-year', 'second-year']),
    expect: { headline: { achieved: 8, applicable: 8 }, criteria: { 'employer-encounters/every-year': 'met' } },
  },
  {
    name: 'a secondary school is not meant',
    institution: secondarySchool,
    answers: best,
    expect: { headline: { achieved: 0, applicable: 0 }, criteria: { 'personal-guidance/meeting': 'not-applicable' } },
  },
];
