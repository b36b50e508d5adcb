import type { BenchmarkFinding, BenchmarkOutcome } from '@waymark/kit';
import { expect, it } from 'vitest';
import { countAchieved } from '../index.ts';

const benchmark = (outcome: BenchmarkOutcome): BenchmarkFinding => ({
  slot: '1',
  benchmark: 'trial',
  outcome,
  percent: null,
  points: 0,
  possible: 0,
  items: 0,
  answered: 0,
  criteria: [],
});

it.each<{ name: string; outcomes: BenchmarkOutcome[]; achieved: number; applicable: number }>([
  { name: 'some of each', outcomes: ['achieved', 'in-progress', 'not-started'], achieved: 1, applicable: 3 },
  { name: 'one does not apply', outcomes: ['achieved', 'not-applicable'], achieved: 1, applicable: 1 },
  { name: 'one cannot be scored, and still counts', outcomes: ['achieved', 'unscorable'], achieved: 1, applicable: 2 },
  { name: 'nothing applies', outcomes: ['not-applicable'], achieved: 0, applicable: 0 },
])('$name: $achieved of $applicable', ({ outcomes, achieved, applicable }) => {
  expect(countAchieved.definition.score({ benchmarks: outcomes.map(benchmark), args: {} })).toEqual({
    achieved,
    applicable,
  });
});
