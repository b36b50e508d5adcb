import { expect, it } from 'vitest';
import { floorPercent } from './floor-percent.ts';

it.each([
  { points: 0, possible: 0, percent: null },
  { points: 0, possible: 7, percent: 0 },
  { points: 29, possible: 100, percent: 29 },
  { points: 58, possible: 100, percent: 58 },
  { points: 16, possible: 17, percent: 94 },
  { points: 999, possible: 1_000, percent: 99 },
  { points: 7, possible: 7, percent: 100 },
])('$points of $possible is $percent per cent', ({ points, possible, percent }) => {
  expect(floorPercent(points, possible)).toBe(percent);
});
