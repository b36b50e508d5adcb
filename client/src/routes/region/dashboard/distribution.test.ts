import { expect, it } from 'vitest';
import { barsFor, distributionHeadline } from './distribution.ts';

it('has a bar for every number, also for those that nobody has', () => {
  expect(barsFor([{ achieved: 1, institutions: 4 }], 2)).toEqual([
    { achieved: 0, institutions: 0 },
    { achieved: 1, institutions: 4 },
    { achieved: 2, institutions: 0 },
  ]);
});

it.each([
  { name: 'nobody has begun', counts: [0, 0, 0], headline: null },
  { name: 'all have none', counts: [5, 0, 0], headline: { begun: 5, halfAchieved: 0, institutionsAtHalf: 5, all: 0 } },
  {
    name: 'exactly half have one',
    counts: [2, 2, 0],
    headline: { begun: 4, halfAchieved: 1, institutionsAtHalf: 2, all: 0 },
  },
  {
    name: 'one less than half have one',
    counts: [3, 2, 0],
    headline: { begun: 5, halfAchieved: 0, institutionsAtHalf: 5, all: 0 },
  },
  { name: 'most have all', counts: [0, 1, 3], headline: { begun: 4, halfAchieved: 2, institutionsAtHalf: 3, all: 3 } },
])('says so when $name', ({ counts, headline }) => {
  expect(distributionHeadline(counts.map((institutions, achieved) => ({ achieved, institutions })))).toEqual(headline);
});
