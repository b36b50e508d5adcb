import { explain, renderText } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { band, decide2025, heads } from '../../testing/decide.ts';
import { college, sixthFormCollege } from '../../institutions.ts';
import { edition2025 } from '../index.ts';

const others = { 'first-year': band('all'), 'third-year': band('all') };

describe('two encounters a year', () => {
  it.each([
    { name: 'everybody', second: band('all'), outcome: 'met' },
    { name: 'exactly the band needed', second: band('almost-all'), outcome: 'met' },
    { name: 'one band short', second: band('large-majority'), outcome: 'partly' },
    { name: 'nine in ten exactly', second: heads(90, 100), outcome: 'partly' },
    { name: 'one learner more than that', second: heads(91, 100), outcome: 'met' },
    { name: 'nobody in the year', second: heads(0, 0), outcome: 'met' },
    {
      name: 'apprentices, who meet their employer daily',
      second: { notApplicable: 'All are employed.' },
      outcome: 'met',
    },
  ])('$name in the second year is $outcome', ({ second, outcome }) => {
    expect(decide2025('employer-encounters/every-year', { ...others, 'second-year': second }).outcome).toBe(outcome);
  });

  it('is unanswered while a year of study is', () => {
    expect(decide2025('employer-encounters/every-year', others).outcome).toBe('unanswered');
  });

  it.each([
    { name: 'a college', institution: college, items: 3 },
    { name: 'a sixth-form college of two years', institution: sixthFormCollege, items: 2 },
    {
      name: 'a college of which no year is known',
      institution: { ...college, yearGroups: null, lowAge: null, highAge: null },
      items: 3,
    },
  ])('asks $name about $items years', ({ institution, items }) => {
    expect(decide2025('employer-encounters/every-year', {}, institution).items).toBe(items);
  });

  it('explains itself with what it compared', () => {
    const { steps } = decide2025('employer-encounters/every-year', { 'first-year': band('most') });
    expect(explain(steps[0] as (typeof steps)[number], 'en')).toBe(
      'First year of study: most (51–75%), needs almost all (91–99%) (not met)',
    );
  });

  it('says how many a region wants', () => {
    const found = edition2025.edition.benchmarks.find(({ id }) => id === 'employer-encounters');
    expect(renderText(found?.criteria[0]?.statement ?? {}, 'en', found?.params)).toBe(
      'Every year, every learner has at least 2 meaningful encounters with an employer.',
    );
  });
});

it('records the marks of a meaningful encounter without scoring them', () => {
  expect(
    decide2025('employer-encounters/marks', { whole: { value: { kind: 'ticked', ticked: ['purpose'] } } }),
  ).toMatchObject({ outcome: 'recorded', scored: false, possible: 0 });
});
