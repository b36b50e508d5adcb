import { expect, it } from 'vitest';
import { band, decide2025 } from '../../testing/decide.ts';

const three = { 'sixth-forms': band('all'), colleges: band('all'), universities: band('all') };

it.each([
  { name: 'every kind', training: band('almost-all'), outcome: 'met' },
  { name: 'training providers one band short', training: band('large-majority'), outcome: 'partly' },
  { name: 'no training provider', training: band('none'), outcome: 'partly' },
])('$name: $outcome', ({ training, outcome }) => {
  const finding = decide2025('further-and-higher-education/by-sixteen', { ...three, 'training-providers': training });
  expect(finding.outcome).toBe(outcome);
});

it('is unanswered while one kind is missing', () => {
  expect(decide2025('further-and-higher-education/by-sixteen', three).outcome).toBe('unanswered');
});
