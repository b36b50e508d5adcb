import { expect, it } from 'vitest';
import { decide2025, option } from '../../testing/decide.ts';

it.each([
  { often: 'every-term', outcome: 'met' },
  { often: 'every-three-years', outcome: 'met' },
  { often: 'less-than-every-three-years', outcome: 'partly' },
  { often: 'never', outcome: 'not-met' },
])('an evaluation $often is $outcome', ({ often, outcome }) => {
  expect(decide2025('stable-programme/evaluated', { whole: option(often) }).outcome).toBe(outcome);
});
