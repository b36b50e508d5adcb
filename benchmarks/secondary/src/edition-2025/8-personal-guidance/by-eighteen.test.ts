import { expect, it } from 'vitest';
import { band, decide2025 } from '../../testing/decide.ts';
import { newSixthForm, school11To18 } from '../../institutions.ts';

it.each([
  { name: 'offered to all and held', school: school11To18, offered: 'all', held: 'almost-all', outcome: 'met' },
  {
    name: 'offered to all, which was enough in 2018',
    school: school11To18,
    offered: 'all',
    held: 'most',
    outcome: 'partly',
  },
  { name: 'neither', school: school11To18, offered: 'none', held: 'none', outcome: 'not-met' },
  { name: 'no Year 13 yet', school: newSixthForm, offered: 'none', held: 'none', outcome: 'not-applicable' },
])('$name: $outcome', ({ school, offered, held, outcome }) => {
  const answers = { offered: band(offered), held: band(held) };
  expect(decide2025('personal-guidance/by-eighteen', answers, school).outcome).toBe(outcome);
});
