import { WHOLE, type Example } from '@waymark/kit';
import { college, trainingProvider } from '../institutions.ts';
import { allBest, allWorst, but, without } from './answers.ts';

const encounters = { criterion: 'employer-encounters/every-year', item: WHOLE };
const inArea = { criterion: 'employer-encounters/in-curriculum-area', item: WHOLE };
const workplaces = { criterion: 'workplace-experiences/in-the-programme', item: WHOLE };
const notApplicable = 'All our learners are employed as apprentices.';

/** Worked cases: what a provider says, and what it comes to. The tests run them. */
export const examples: readonly Example[] = [
  {
    name: 'everything in place',
    institution: trainingProvider,
    answers: allBest,
    expect: {
      headline: { achieved: 8, applicable: 8 },
      benchmarks: { 'stable-programme': { outcome: 'achieved', percent: 100 } },
      criteria: { 'employer-encounters/marks': 'unanswered' },
    },
  },
  {
    name: 'nothing in place',
    institution: trainingProvider,
    answers: allWorst,
    expect: {
      headline: { achieved: 0, applicable: 8 },
      benchmarks: { 'stable-programme': { outcome: 'not-started', percent: 0 } },
    },
  },
  {
    name: 'nothing answered',
    institution: trainingProvider,
    answers: [],
    expect: { headline: { achieved: 0, applicable: 8 }, criteria: { 'personal-guidance/meeting': 'unanswered' } },
  },
  {
    name: 'nine in ten met two employers',
    institution: trainingProvider,
    // 90 per cent exactly is still "a large majority".
    answers: but(allBest, { ...encounters, value: { kind: 'headcount', reached: 180, eligible: 200 } }),
    expect: {
      headline: { achieved: 7, applicable: 8 },
      benchmarks: { 'employer-encounters': { outcome: 'in-progress', percent: 90 } },
      criteria: { 'employer-encounters/every-year': 'partly' },
    },
  },
  {
    name: 'one learner more',
    institution: trainingProvider,
    answers: but(allBest, { ...encounters, value: { kind: 'headcount', reached: 181, eligible: 200 } }),
    expect: { headline: { achieved: 8, applicable: 8 } },
  },
  {
    name: 'one answer still missing',
    institution: trainingProvider,
    answers: without(allBest, workplaces),
    expect: {
      headline: { achieved: 7, applicable: 8 },
      criteria: { 'workplace-experiences/in-the-programme': 'unanswered' },
    },
  },
  {
    name: 'all learners are apprentices, who have an employer and a workplace',
    institution: trainingProvider,
    answers: but(
      allBest,
      { ...encounters, notApplicable },
      { ...inArea, notApplicable },
      { ...workplaces, notApplicable },
    ),
    expect: {
      headline: { achieved: 6, applicable: 6 },
      benchmarks: {
        'employer-encounters': { outcome: 'not-applicable', percent: null },
        'workplace-experiences': { outcome: 'not-applicable', percent: null },
      },
    },
  },
  {
    name: 'a college is not meant',
    institution: college,
    answers: allBest,
    expect: { headline: { achieved: 0, applicable: 0 }, criteria: { 'personal-guidance/meeting': 'not-applicable' } },
  },
];
