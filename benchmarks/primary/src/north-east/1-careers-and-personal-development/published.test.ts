import { expect, it } from 'vitest';
import { decide, ticked } from '../../testing/decide.ts';

it.each([
  { name: 'all four', ids: ['families', 'staff', 'governors', 'partners'], outcome: 'met', points: 4 },
  { name: 'three', ids: ['families', 'staff', 'governors'], outcome: 'partly', points: 3 },
  { name: 'none of them, said so', ids: [], outcome: 'not-met', points: 0 },
])('$name of the readers is $outcome', ({ ids, outcome, points }) => {
  expect(decide('careers-and-personal-development/published', { whole: ticked(...ids) })).toMatchObject({
    outcome,
    points,
    possible: 4,
  });
});
