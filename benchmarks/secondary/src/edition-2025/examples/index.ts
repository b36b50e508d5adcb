import { WHOLE, type Example } from '@waymark/kit';
import { but, without } from '../../answers.ts';
import {
  allThrough,
  middleSchool,
  newSixthForm,
  primarySchool,
  school11To16,
  school11To18,
  specialSchool,
  technicalCollege,
} from '../../institutions.ts';
import { allBest, allWorst } from './answers.ts';

const year9 = { criterion: 'employer-encounters/every-year', item: 'year-9' };
const meetings = { criterion: 'personal-guidance/by-sixteen', item: WHOLE };
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
        'personal-guidance/by-eighteen': 'not-applicable',
        // What is never scored stays open and holds nothing up.
        'further-and-higher-education/provider-access-years-8-9': 'unanswered',
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
    name: 'a technical college for 14 to 19 has no key stage 3',
    institution: technicalCollege,
    answers: allBest,
    expect: {
      headline: { achieved: 8, applicable: 8 },
      criteria: {
        'labour-market-information/pupils-use': 'met',
        'workplace-experiences/guarantee-key-stage-3': 'not-applicable',
        'further-and-higher-education/provider-access-years-8-9': 'not-applicable',
      },
    },
  },
  {
    name: 'a middle school for 9 to 13 keeps what is not due by 16',
    institution: middleSchool,
    answers: allBest,
    expect: {
      headline: { achieved: 6, applicable: 6 },
      benchmarks: {
        'labour-market-information': { outcome: 'achieved' },
        'employer-encounters': { outcome: 'achieved' },
        'workplace-experiences': { outcome: 'not-applicable', percent: null },
        'further-and-higher-education': { outcome: 'not-applicable', percent: null },
        'personal-guidance': { outcome: 'achieved' },
      },
      criteria: { 'needs-of-each-young-person/longer-term-destinations': 'not-applicable' },
    },
  },
  {
    name: 'one year group is one band short',
    institution: school11To16,
    // 108 of 120 is 90 per cent exactly, which is still "a large majority".
    answers: but(allBest, { ...year9, value: { kind: 'headcount', reached: 108, eligible: 120 } }),
    expect: {
      headline: { achieved: 7, applicable: 8 },
      benchmarks: { 'employer-encounters': { outcome: 'in-progress', percent: 97 } },
      criteria: { 'employer-encounters/every-year': 'partly' },
    },
  },
  {
    name: 'one pupil more',
    institution: school11To16,
    answers: but(allBest, { ...year9, value: { kind: 'headcount', reached: 109, eligible: 120 } }),
    expect: { headline: { achieved: 8, applicable: 8 } },
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
      criteria: { 'stable-programme/backed': 'not-met', 'personal-guidance/by-sixteen': 'not-met' },
    },
  },
  {
    name: 'one answer still missing',
    institution: school11To16,
    answers: without(allBest, meetings),
    expect: { headline: { achieved: 7, applicable: 8 }, criteria: { 'personal-guidance/by-sixteen': 'unanswered' } },
  },
  {
    name: 'a further meeting was offered to all and held with half',
    institution: school11To18,
    answers: but(allBest, {
      criterion: 'personal-guidance/by-eighteen',
      item: 'held',
      value: { kind: 'band', band: 'some' },
    }),
    expect: { headline: { achieved: 7, applicable: 8 }, criteria: { 'personal-guidance/by-eighteen': 'partly' } },
  },
  {
    name: 'nobody considers higher education',
    institution: school11To18,
    answers: but(allBest, { ...visits, value: { kind: 'headcount', reached: 0, eligible: 0 } }),
    expect: {
      headline: { achieved: 8, applicable: 8 },
      criteria: { 'further-and-higher-education/higher-education-visits': 'not-applicable' },
    },
  },
  {
    name: 'a sixth form in its first year has nobody who leaves at 18',
    institution: newSixthForm,
    answers: allBest,
    expect: {
      headline: { achieved: 8, applicable: 8 },
      criteria: { 'personal-guidance/by-eighteen': 'not-applicable', 'employer-encounters/every-year': 'met' },
    },
  },
  {
    name: 'an all-through school, for its pupils from Year 7',
    institution: allThrough,
    answers: allBest,
    expect: { headline: { achieved: 8, applicable: 8 } },
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
