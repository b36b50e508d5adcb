import { expect, it } from 'vitest';
import { band, decide2025, no } from '../../testing/decide.ts';

it.each([
  { id: 'provider-access-years-8-9', answers: { whole: band('none') } },
  { id: 'provider-access-years-10-11', answers: { whole: band('none') } },
  { id: 'provider-access-years-12-13', answers: { offered: band('none'), attended: band('none') } },
  { id: 'provider-access-statement', answers: { whole: no } },
])('$id is recorded and takes nothing away', ({ id, answers }) => {
  expect(decide2025(`further-and-higher-education/${id}`, answers)).toMatchObject({
    outcome: 'recorded',
    scored: false,
    points: 0,
    possible: 0,
  });
});
