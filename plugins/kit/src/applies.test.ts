import { describe, expect, it } from 'vitest';
import type { Condition } from './condition.ts';
import { applies } from './applies.ts';
import { itemsOf } from './items.ts';
import { answer, school } from './testing/small-set.ts';
import { keyStages, yearGroups, yesNo } from './ask.ts';
import { yearGroupsOfAges } from './year-groups.ts';

const nothing = { ...school, phase: null, lowAge: null, highAge: null, sixthForm: null, yearGroups: null };
const yes: Condition = { all: [] };
const no: Condition = { any: [] };
const unknown: Condition = { fact: 'special', in: [true] };
const veiled = { ...school, special: null };

describe('a condition', () => {
  it.each<[string, Condition, string]>([
    ['all of nothing', yes, 'yes'],
    ['any of nothing', no, 'no'],
    ['yes and unknown', { all: [yes, unknown] }, 'unknown'],
    ['no and unknown', { all: [unknown, no] }, 'no'],
    ['yes or unknown', { any: [unknown, yes] }, 'yes'],
    ['no or unknown', { any: [no, unknown] }, 'unknown'],
    ['not yes', { not: yes }, 'no'],
    ['not no', { not: no }, 'yes'],
    ['not unknown', { not: unknown }, 'unknown'],
    ['a fact that holds', { fact: 'phase', in: ['secondary'] }, 'yes'],
    ['a fact that does not', { fact: 'phase', in: ['primary'] }, 'no'],
    ['the youngest of the range', { fact: 'lowAge', atLeast: 11 }, 'yes'],
    ['one year short', { fact: 'lowAge', atLeast: 12 }, 'no'],
    ['a year group on roll', { fact: 'yearGroups', includesAnyOf: [6, 7] }, 'yes'],
    ['none on roll', { fact: 'yearGroups', includesAnyOf: [12, 13] }, 'no'],
    ['an answer that was given', { answer: 'a/b', in: ['yes'] }, 'yes'],
    ['another answer', { answer: 'a/b', in: ['no'] }, 'no'],
    ['an answer not given yet', { answer: 'a/c', in: ['yes'] }, 'unknown'],
  ])('%s is %s', (_name, condition, expected) => {
    expect(applies(condition, veiled, [answer('a/b', { kind: 'yes-no', yes: true })]).applies).toBe(expected);
  });

  it('says which part decided', () => {
    expect(applies({ all: [yes, { fact: 'sixthForm', in: [true] }] }, school, [])).toEqual({
      applies: 'no',
      because: { fact: 'sixthForm', in: [true] },
    });
  });
});

describe('rows', () => {
  const keys = (ask: Parameters<typeof itemsOf>[0]['ask'], institution = school) =>
    itemsOf({ ask }, institution).map(({ key, applicability }) => `${key}:${applicability.applies}`);

  it('are the year groups on roll within the range', () =>
    expect(keys(yesNo({ rows: yearGroups({ from: 10, to: 13 }) }))).toEqual(['year-10:yes', 'year-11:yes']));
  it('are the key stages with a year group on roll', () =>
    expect(keys(yesNo({ rows: keyStages() }))).toEqual(['ks3:yes', 'ks4:yes']));
  it('are all there, as unknown, when nothing is known', () =>
    expect(keys(yesNo({ rows: keyStages('ks4', 'ks5') }), nothing)).toEqual(['ks4:unknown', 'ks5:unknown']));
  it('are one when the question has none', () => expect(keys(yesNo())).toEqual(['whole:yes']));
  it('have names', () =>
    expect(
      itemsOf({ ask: yesNo({ rows: yearGroups({ from: -1, to: 1 }) }) }, { ...school, yearGroups: [-1, 0, 1] }).map(
        ({ label }) => label,
      ),
    ).toEqual([
      { en: 'Nursery', cy: 'Meithrin' },
      { en: 'Reception', cy: 'Derbyn' },
      { en: 'Year 1', cy: 'Blwyddyn 1' },
    ]));
});

it.each([
  { low: 4, high: 11, years: [0, 1, 2, 3, 4, 5, 6] },
  { low: 3, high: 5, years: [-1, 0] },
  { low: 2, high: 4, years: [-1] },
  { low: 11, high: 18, years: [7, 8, 9, 10, 11, 12, 13] },
  { low: 16, high: 99, years: [12, 13, 14] },
  { low: 19, high: 99, years: [] },
])('ages $low to $high are the year groups $years', ({ low, high, years }) => {
  expect(yearGroupsOfAges(low, high)).toEqual(years);
});
