import { expect, it } from 'vitest';
import { decide2025, ticked } from '../../testing/decide.ts';

it.each([
  { name: 'all three', ids: ['governance', 'leadership', 'senior-management'], outcome: 'met', points: 3 },
  { name: 'all but those who govern', ids: ['leadership', 'senior-management'], outcome: 'partly', points: 2 },
  { name: 'nobody, said so', ids: [], outcome: 'not-met', points: 0 },
])('backed by $name is $outcome', ({ ids, outcome, points }) => {
  expect(decide2025('stable-programme/backed', { whole: ticked(...ids) })).toMatchObject({
    outcome,
    points,
    possible: 3,
  });
});
