import { expect, it } from 'vitest';
import { band, decide2025, heads } from '../../testing/decide.ts';
import { middleSchool, school11To16 } from '../../institutions.ts';

it.each([
  { name: 'all of Year 11', school: school11To16, answer: band('all'), outcome: 'met' },
  { name: '182 of 200', school: school11To16, answer: heads(182, 200), outcome: 'met' },
  { name: '180 of 200', school: school11To16, answer: heads(180, 200), outcome: 'partly' },
  { name: 'nobody', school: school11To16, answer: band('none'), outcome: 'not-met' },
  { name: 'a school without Year 11', school: middleSchool, answer: band('none'), outcome: 'not-applicable' },
])('$name: $outcome', ({ school, answer, outcome }) => {
  expect(decide2025('workplace-experiences/by-sixteen', { whole: answer }, school).outcome).toBe(outcome);
});
