import { renderText } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { band, decide2025, heads } from '../../testing/decide.ts';
import { edition2025 } from '../index.ts';

const found = edition2025.edition.benchmarks.find(({ id }) => id === 'employer-encounters');

describe('encounters with employers', () => {
  it.each([
    { name: 'everybody', given: band('all'), outcome: 'met' },
    { name: 'one band short', given: band('large-majority'), outcome: 'partly' },
    { name: 'nine in ten exactly', given: heads(90, 100), outcome: 'partly' },
    { name: 'one learner more than that', given: heads(91, 100), outcome: 'met' },
    { name: 'nobody', given: band('none'), outcome: 'not-met' },
    { name: 'apprentices', given: { notApplicable: 'All are employed.' }, outcome: 'not-applicable' },
  ])('$name is $outcome', ({ given, outcome }) => {
    expect(decide2025('employer-encounters/every-year', { whole: given }).outcome).toBe(outcome);
  });

  it('are two until a region says otherwise, and nobody is left to believe that two was read', () => {
    expect(renderText(found?.criteria[0]?.statement ?? {}, 'en', found?.params)).toBe(
      'Every year, every learner has at least 2 meaningful encounters with an employer.',
    );
    expect(found?.criteria[0]?.source.note).toMatch(/was not seen/);
    expect(found?.params.encounters?.hint?.en).toMatch(/confirm it/);
  });
});

it.each([
  ['employer-encounters', 'every-year'],
  ['employer-encounters', 'in-curriculum-area'],
  ['workplace-experiences', 'in-the-programme'],
])('%s/%s tells those with apprentices what to answer', (benchmark, criterion) => {
  const criteria = edition2025.edition.benchmarks.find(({ id }) => id === benchmark)?.criteria ?? [];
  expect(criteria.find(({ id }) => id === criterion)?.hint?.en).toMatch(/employed.*does not apply/);
});
