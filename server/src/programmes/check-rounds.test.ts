import { describe, expect, it } from 'vitest';
import { roundProblems, type NewRound } from './check-rounds.ts';

const autumn: NewRound = { name: 'Autumn', opensOn: '2026-09-01', closesOn: '2026-12-18' };
const spring: NewRound = { name: 'Spring', opensOn: '2027-01-04', closesOn: '2027-04-01' };

describe('rounds of a programme', () => {
  it.each<{ name: string; rounds: readonly NewRound[] }>([
    { name: 'one', rounds: [autumn] },
    { name: 'two that follow one another', rounds: [autumn, spring] },
    { name: 'one that opens the day after the one before', rounds: [autumn, { ...spring, opensOn: '2026-12-19' }] },
    { name: 'one of a single day', rounds: [{ ...autumn, closesOn: autumn.opensOn }] },
  ])('may be $name', ({ rounds }) => {
    expect(roundProblems(rounds)).toEqual([]);
  });

  it.each<{ name: string; rounds: readonly NewRound[]; paths: readonly string[] }>([
    { name: 'none', rounds: [], paths: ['rounds'] },
    { name: 'without a name', rounds: [{ ...autumn, name: ' ' }], paths: ['rounds.0.name'] },
    { name: 'closing before they open', rounds: [{ ...autumn, closesOn: '2026-08-31' }], paths: ['rounds.0.closesOn'] },
    {
      name: 'on 29 February of a common year',
      rounds: [{ ...autumn, opensOn: '2027-02-29' }],
      paths: ['rounds.0.opensOn'],
    },
    {
      name: 'opening on the day the one before closes',
      rounds: [autumn, { ...spring, opensOn: '2026-12-18' }],
      paths: ['rounds.1.opensOn'],
    },
    { name: 'in the wrong order', rounds: [spring, autumn], paths: ['rounds.1.opensOn'] },
    { name: 'too many', rounds: Array.from({ length: 31 }, () => autumn), paths: ['rounds'] },
  ])('may not be $name', ({ rounds, paths }) => {
    expect(roundProblems(rounds).map(({ path }) => path)).toEqual(paths);
  });
});
