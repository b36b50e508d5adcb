import { WHOLE, type Example } from '@waymark/kit';
import { but, without } from '../../answers.ts';
import {
  middleSchool,
  newSixthForm,
  primarySchool,
  school11To16,
  school11To18,
  specialSchool,
  technicalCollege,
} from '../../institutions.ts';
import { allBest, allWorst } from './answers.ts';

const year9 = { criterion: 'labour-market-information/pupils-use', item: WHOLE };
const interviews = { criterion: 'personal-guidance/by-sixteen', item: WHOLE };
const visits = { criterion: 'further-and-higher-education/higher-education-visits', item: WHOLE };

/** Worked cases: what a school says, and what it comes to. The tests run them. */
export const examples: readonly Example[] = [
  {
    name: 'a school for 11 to 16 with everything in place',
    institution: school11To16,
    answers: allBest,
    expect: {
      headline: { achieved: 8, applicable: 8 },
      benchmarks: { 'stable-programme': { outcome: 'achieved', percent: 100 } },
      criteria: {
        'workplace-experiences/by-eighteen': 'not-applicable',
        'further-and-higher-education/higher-education-visits': 'not-applicable',
        // What is never scored stays open and holds nothing up.
        'curriculum-learning/stem-by-fourteen': 'unanswered',
      },
    },
  },
  {
    name: 'a school for 11 to 18 with everything in place',
    institution: school11To18,
    answers: allBest,
    expect: {
      headline: { achieved: 8, applicable: 8 },
      criteria: { 'workplace-experiences/by-eighteen': 'met', 'personal-guidance/by-eighteen': 'met' },
    },
  },
  {
    name: 'nothing answered',
    institution: school11To18,
    answers: [],
    expect: {
      headline: { achieved: 0, applicable: 8 },
      criteria: { 'stable-programme/backed': 'unanswered', 'personal-guidance/by-sixteen': 'unanswered' },
    },
  },
  {
    name: 'nothing in place',
    institution: school11To18,
    answers: allWorst,
    expect: {
      headline: { achieved: 0, applicable: 8 },
      benchmarks: { 'stable-programme': { outcome: 'not-started', percent: 0 } },
    },
  },
  {
    name: 'exactly three quarters of Year 9 is one band short',
    institution: school11To16,
    answers: but(allBest, { ...year9, value: { kind: 'headcount', reached: 90, eligible: 120 } }),
    expect: {
      headline: { achieved: 7, applicable: 8 },
      benchmarks: { 'labour-market-information': { outcome: 'in-progress', percent: 80 } },
    },
  },
  {
    name: 'one pupil more',
    institution: school11To16,
    answers: but(allBest, { ...year9, value: { kind: 'headcount', reached: 91, eligible: 120 } }),
    expect: { headline: { achieved: 8, applicable: 8 } },
  },
  {
    name: 'one answer still missing',
    institution: school11To16,
    answers: without(allBest, interviews),
    expect: { headline: { achieved: 7, applicable: 8 }, criteria: { 'personal-guidance/by-sixteen': 'unanswered' } },
  },
  {
    name: 'a technical college for 14 to 19 has nothing due by 14',
    institution: technicalCollege,
    answers: allBest,
    expect: {
      headline: { achieved: 8, applicable: 8 },
      criteria: { 'labour-market-information/pupils-use': 'not-applicable' },
    },
  },
  {
    name: 'a middle school for 9 to 13 has nothing due by 16',
    institution: middleSchool,
    answers: allBest,
    expect: {
      headline: { achieved: 5, applicable: 5 },
      benchmarks: { 'personal-guidance': { outcome: 'not-applicable', percent: null } },
    },
  },
  {
    name: 'what the school says does not apply leaves both sides',
    institution: school11To16,
    answers: but(
      allBest,
      { criterion: 'curriculum-learning/four-subjects', item: 'pshe', notApplicable: 'Taught in form time.' },
      { criterion: 'curriculum-learning/four-subjects', item: 'maths', value: { kind: 'band', band: 'none' } },
    ),
    // 8 of 12 points, not 8 of 16.
    expect: { benchmarks: { 'curriculum-learning': { outcome: 'in-progress', percent: 66 } } },
  },
  {
    name: 'nobody considers university',
    institution: school11To18,
    answers: but(allBest, { ...visits, value: { kind: 'headcount', reached: 0, eligible: 0 } }),
    expect: { headline: { achieved: 8, applicable: 8 } },
  },
  {
    name: 'a sixth form in its first year has nobody who leaves at 18',
    institution: newSixthForm,
    answers: allBest,
    expect: {
      headline: { achieved: 8, applicable: 8 },
      criteria: { 'personal-guidance/by-eighteen': 'not-applicable' },
    },
  },
  {
    name: 'a special school',
    institution: specialSchool,
    answers: allBest,
    expect: { headline: { achieved: 8, applicable: 8 } },
  },
  {
    name: 'a primary school is not meant',
    institution: primarySchool,
    answers: allBest,
    expect: { headline: { achieved: 0, applicable: 0 }, criteria: { 'stable-programme/backed': 'not-applicable' } },
  },
];
