import { explain } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { band, decide2025, heads, type Given } from '../../testing/decide.ts';
import { school11To16 } from '../../institutions.ts';

const others = Object.fromEntries([8, 9, 10, 11].map((year) => [`year-${year}`, band('all')]));
const inYear7 = (year7: Given) =>
  decide2025('employer-encounters/every-year', { 'year-7': year7, ...others }, school11To16);

describe('an encounter every year', () => {
  it.each([
    { name: 'everybody', year7: band('all'), outcome: 'met' },
    { name: 'exactly the band needed', year7: band('almost-all'), outcome: 'met' },
    { name: 'one band short', year7: band('large-majority'), outcome: 'partly' },
    { name: 'nine in ten exactly', year7: heads(90, 100), outcome: 'partly' },
    { name: 'one pupil more', year7: heads(91, 100), outcome: 'met' },
    { name: 'nobody', year7: band('none'), outcome: 'partly' },
    { name: 'a year group with nobody in it', year7: heads(0, 0), outcome: 'met' },
    { name: 'a year group that is away', year7: { notApplicable: 'On exchange all year.' }, outcome: 'met' },
  ])('$name in Year 7 is $outcome', ({ year7, outcome }) => {
    expect(inYear7(year7).outcome).toBe(outcome);
  });

  it('is unanswered while a year group is missing', () => {
    expect(decide2025('employer-encounters/every-year', others, school11To16)).toMatchObject({
      outcome: 'unanswered',
      items: 5,
      answered: 4,
    });
  });

  it('explains itself with what it compared', () => {
    const [first] = inYear7(heads(45, 62)).steps;
    expect(first && explain(first, 'en')).toBe(
      'Year 7: 45 of 62 pupils (72%: most (51–75%)), needs almost all (91–99%) (not met)',
    );
  });
});
