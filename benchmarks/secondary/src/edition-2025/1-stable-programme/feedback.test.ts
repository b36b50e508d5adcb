import { explain } from '@waymark/kit';
import { expect, it } from 'vitest';
import { decide2025, ticked } from '../../testing/decide.ts';

const four = ['pupils', 'parents', 'teachers', 'employers'];

it.each([
  { name: 'all six', ids: [...four, 'support-staff', 'advisers'], outcome: 'met', points: 6 },
  { name: 'the four of 2018', ids: four, outcome: 'partly', points: 4 },
  { name: 'nobody, said so', ids: [], outcome: 'not-met', points: 0 },
])('feedback from $name is $outcome', ({ ids, outcome, points }) => {
  expect(decide2025('stable-programme/feedback', { whole: ticked(...ids) })).toMatchObject({
    outcome,
    points,
    possible: 6,
  });
});

it('says whose feedback is missing', () => {
  const { steps } = decide2025('stable-programme/feedback', { whole: ticked(...four) });
  expect(steps.map((step) => explain(step, 'en'))).toEqual([
    '4 of 6 (missing: other staff who support pupils and careers advisers), needs 6 (not met)',
  ]);
});
