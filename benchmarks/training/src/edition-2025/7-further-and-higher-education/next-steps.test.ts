import { expect, it } from 'vitest';
import { band, decide2025, heads } from '../../testing/decide.ts';

it.each([
  { name: 'every kind met', training: band('almost-all'), outcome: 'met' },
  { name: 'one kind a band short', training: band('large-majority'), outcome: 'partly' },
  { name: 'one kind that fits nobody', training: heads(0, 0), outcome: 'met' },
])('$name is $outcome', ({ training, outcome }) => {
  expect(
    decide2025('further-and-higher-education/next-steps', {
      'further-education': band('all'),
      'higher-education': band('all'),
      'training-provider': training,
    }).outcome,
  ).toBe(outcome);
});
