import { expect, it } from 'vitest';
import { movedMost, signed } from './movement.ts';

it.each([
  { name: 'none without a round before', before: [null, null], moved: null },
  { name: 'none when all stayed', before: [5, 5], moved: null },
  { name: 'the one that gained most', before: [4, 1], moved: 1 },
  { name: 'the one that lost more than the other gained', before: [9, 4], moved: 0 },
])('names $name', ({ before, moved }) => {
  const benchmarks = before.map((previouslyAchieved, index) => ({ index, achieved: 5, previouslyAchieved }));
  expect(movedMost(benchmarks)?.index ?? null).toBe(moved);
});

it.each([
  { change: null, written: '–' },
  { change: 0, written: '0' },
  { change: 3, written: '+3' },
  { change: -2, written: '−2' },
])('writes $change as $written', ({ change, written }) => {
  expect(signed(change)).toBe(written);
});
