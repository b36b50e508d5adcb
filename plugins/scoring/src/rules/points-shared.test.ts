import type { BenchmarkOutcome, CriterionFinding, Outcome } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { pointsShared } from '../index.ts';

const finding = (outcome: Outcome, points: number, possible: number): CriterionFinding => ({
  criterion: 'trial/tried',
  outcome,
  scored: true,
  points,
  possible,
  items: 1,
  answered: 1,
  steps: [],
});

const share = (...findings: readonly CriterionFinding[]) => pointsShared.definition.score({ findings, args: {} });

describe('the outcome', () => {
  it.each<{ name: string; findings: CriterionFinding[]; outcome: BenchmarkOutcome; percent: number | null }>([
    { name: 'all met', findings: [finding('met', 4, 4), finding('met', 1, 1)], outcome: 'achieved', percent: 100 },
    {
      name: 'one partly',
      findings: [finding('partly', 3, 4), finding('met', 1, 1)],
      outcome: 'in-progress',
      percent: 80,
    },
    { name: 'no points', findings: [finding('not-met', 0, 4)], outcome: 'not-started', percent: 0 },
    { name: 'nothing answered', findings: [finding('unanswered', 0, 4)], outcome: 'not-started', percent: 0 },
    {
      name: 'met but for one not answered',
      findings: [finding('met', 4, 4), finding('unanswered', 0, 1)],
      outcome: 'in-progress',
      percent: 80,
    },
    {
      name: 'met, and one that does not apply',
      findings: [finding('met', 4, 4), finding('not-applicable', 0, 0)],
      outcome: 'achieved',
      percent: 100,
    },
    {
      name: 'only what does not apply',
      findings: [finding('not-applicable', 0, 0)],
      outcome: 'not-applicable',
      percent: null,
    },
    { name: 'nothing', findings: [], outcome: 'not-applicable', percent: null },
    {
      name: 'one that cannot be scored',
      findings: [finding('met', 4, 4), finding('unscorable', 0, 0)],
      outcome: 'unscorable',
      percent: null,
    },
  ])('$name: $outcome', ({ findings, outcome, percent }) => {
    expect(share(...findings)).toMatchObject({ outcome, percent });
  });
});

describe('the percentage is rounded down, as published results are', () => {
  it.each([
    { points: 10, possible: 17, percent: 58 },
    { points: 13, possible: 17, percent: 76 },
    { points: 16, possible: 17, percent: 94 },
    { points: 9, possible: 11, percent: 81 },
    { points: 29, possible: 100, percent: 29 },
    { points: 199, possible: 200, percent: 99 },
  ])('$points of $possible is $percent', ({ points, possible, percent }) => {
    expect(share(finding('partly', points, possible)).percent).toBe(percent);
  });
});
