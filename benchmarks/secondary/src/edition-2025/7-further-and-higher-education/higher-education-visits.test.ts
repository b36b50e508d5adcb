import { expect, it } from 'vitest';
import { decide2025, heads } from '../../testing/decide.ts';
import { school11To16, school11To18 } from '../../institutions.ts';

const PATH = 'further-and-higher-education/higher-education-visits';

it.each([
  { name: 'all of those who consider it', school: school11To18, answer: heads(40, 40), outcome: 'met' },
  { name: 'half of them', school: school11To18, answer: heads(20, 40), outcome: 'partly' },
  { name: 'none of them', school: school11To18, answer: heads(0, 40), outcome: 'not-met' },
  { name: 'nobody considers it', school: school11To18, answer: heads(0, 0), outcome: 'not-applicable' },
  { name: 'no sixth form', school: school11To16, answer: heads(0, 40), outcome: 'not-applicable' },
])('$name: $outcome', ({ school, answer, outcome }) => {
  expect(decide2025(PATH, { whole: answer }, school).outcome).toBe(outcome);
});
