import { expect, it } from 'vitest';
import { band, decide } from '../../testing/decide.ts';
import { firstSchool, infants, middleSchool, primary } from '../examples/institutions.ts';

it.each([
  { name: 'a primary school', institution: primary, outcome: 'met' },
  { name: 'a middle school', institution: middleSchool, outcome: 'met' },
  { name: 'a first school, whose children leave in Year 4', institution: firstSchool, outcome: 'not-applicable' },
  { name: 'an infant school', institution: infants, outcome: 'not-applicable' },
  {
    name: 'a school of which no year group is known',
    institution: { ...primary, yearGroups: null, lowAge: null, highAge: null },
    outcome: 'met',
  },
])('for $name it is $outcome', ({ institution, outcome }) => {
  expect(
    decide('workplace-experiences/by-the-end-of-key-stage-2', { whole: band('almost-all') }, institution).outcome,
  ).toBe(outcome);
});

it('is recorded for younger children, and wins no points', () => {
  expect(decide('workplace-experiences/in-key-stage-1', { whole: band('all') })).toMatchObject({
    outcome: 'recorded',
    scored: false,
    points: 0,
    possible: 0,
  });
});
