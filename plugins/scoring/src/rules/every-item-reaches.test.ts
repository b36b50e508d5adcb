import { explain, shareOfCohort, yearGroups, type AnswerValue } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { bands2018, bands2025, everyItemReaches } from '../index.ts';
import { tryRule, tryWhole } from '../testing/try-rule.ts';

const band = (id: string): AnswerValue => ({ kind: 'band', band: id });
const heads = (reached: number, eligible: number): AnswerValue => ({ kind: 'headcount', reached, eligible });

describe('a share of one cohort', () => {
  it.each([
    { name: 'the band needed', value: band('almost-all'), outcome: 'met', points: 5 },
    { name: 'a better band earns no more', value: band('all'), outcome: 'met', points: 5 },
    { name: 'one band short', value: band('large-majority'), outcome: 'partly', points: 4 },
    { name: 'a few', value: band('few'), outcome: 'partly', points: 1 },
    { name: 'nobody', value: band('none'), outcome: 'not-met', points: 0 },
    { name: '90 in 100 is not over 90%', value: heads(90, 100), outcome: 'partly', points: 4 },
    { name: '91 in 100 is', value: heads(91, 100), outcome: 'met', points: 5 },
    { name: '901 in 1,000 is', value: heads(901, 1000), outcome: 'met', points: 5 },
    { name: '0 of 100', value: heads(0, 100), outcome: 'not-met', points: 0 },
    { name: '1 of 1,000 is a few', value: heads(1, 1000), outcome: 'partly', points: 1 },
    { name: 'not answered', value: undefined, outcome: 'unanswered', points: 0 },
  ])('$name: $outcome with $points of 5 points', ({ value, outcome, points }) => {
    const ask = shareOfCohort({ scale: bands2025 });
    expect(tryWhole(ask, everyItemReaches({ band: 'almost-all' }), value)).toMatchObject({
      outcome,
      points,
      possible: 5,
    });
  });

  it('does not apply where nobody is eligible', () => {
    const ask = shareOfCohort({ scale: bands2025 });
    expect(tryWhole(ask, everyItemReaches({ band: 'all' }), heads(0, 0))).toMatchObject({
      outcome: 'not-applicable',
      possible: 0,
    });
  });
});

describe('the bar of 76 per cent in the 2018 bands', () => {
  it.each([
    { value: heads(75, 100), outcome: 'partly', points: 3 },
    { value: heads(76, 100), outcome: 'met', points: 4 },
    { value: heads(100, 100), outcome: 'met', points: 4 },
  ])('$value.reached of 100 is $outcome', ({ value, outcome, points }) => {
    const ask = shareOfCohort({ scale: bands2018 });
    expect(tryWhole(ask, everyItemReaches({ band: 'majority' }), value)).toMatchObject({ outcome, points });
  });
});

describe('several groups', () => {
  const ask = shareOfCohort({ scale: bands2025, rows: yearGroups({ from: 7, to: 8 }) });
  const score = everyItemReaches({ band: 'almost-all' });

  it.each([
    { name: 'both reach it', answers: { 'year-7': band('all'), 'year-8': band('almost-all') }, outcome: 'met' },
    { name: 'one falls short', answers: { 'year-7': band('all'), 'year-8': band('most') }, outcome: 'partly' },
    { name: 'one is missing', answers: { 'year-7': band('all') }, outcome: 'unanswered' },
    { name: 'one has nobody in it', answers: { 'year-7': band('all'), 'year-8': heads(0, 0) }, outcome: 'met' },
  ])('$name: $outcome', ({ answers, outcome }) => {
    expect(tryRule({ ask, score, answers }).outcome).toBe(outcome);
  });

  it('says what it compared', () => {
    const { steps } = tryRule({ ask, score, answers: { 'year-7': heads(45, 62) } });
    expect(steps.map((step) => explain(step, 'en'))).toEqual([
      'Year 7: 45 of 62 pupils (72%: most (51–75%)), needs almost all (91–99%) (not met)',
      'Year 8: not answered yet (needs almost all (91–99%))',
    ]);
  });
});
