import { describe, expect, it } from 'vitest';
import { roundProblems, type NewRound } from './check-rounds.ts';

const autumn: NewRound = { name: 'Autumn', opensOn: '2026-09-01', closesOn: '2026-12-18' };
const spring: NewRound = { name: 'Spring', opensOn: '2027-01-04', closesOn: '2027-04-01' };

describe('rounds of a programme', () => {
  it.each<{ name: string; rounds: readonly NewRound[] }>([
    { name: 'one', rounds: [autumn] },
    { name: 'two that follow one another', rounds: [autumn, spring] },
    { name: 'one that opens the day after the one before', rounds: [autumn, { ...spring, opensOn: '2026-12-19' }] },
    { name: 'one of a whole year', rounds: [{ ...autumn, closesOn: '2027-09-01' }] },
    {
      name: 'one from 29 February to 28 February',
      rounds: [{ ...autumn, opensOn: '2028-02-29', closesOn: '2029-02-28' }],
    },
    { name: 'one of a single day', rounds: [{ ...autumn, closesOn: autumn.opensOn }] },
  ])('may be $name', ({ rounds }) => {
    expect(roundProblems(rounds)).toEqual([]);
  });

  it.each<{ name: string; rounds: readonly NewRound[]; paths: readonly string[] }>([
    { name: 'none', rounds: [], paths: ['rounds'] },
    { name: 'without a name', rounds: [{ ...autumn, name: ' ' }], paths: ['rounds.0.name'] },
    { name: 'closing before they open', rounds: [{ ...autumn, closesOn: '2026-08-31' }], paths: ['rounds.0.closesOn'] },
    { name: 'longer than a year', rounds: [{ ...autumn, closesOn: '2027-09-02' }], paths: ['rounds.0.closesOn'] },
    { name: 'in the year 0', rounds: [{ ...autumn, opensOn: '0000-01-01' }], paths: ['rounds.0.opensOn'] },
    { name: 'in the year 9999', rounds: [{ ...autumn, closesOn: '9999-12-31' }], paths: ['rounds.0.closesOn'] },
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

  it.each([
    { closesOn: '2026-08-31', says: 'It closes on 2026-08-31, before it opens on 2026-09-01.' },
    {
      closesOn: '2036-12-18',
      says: 'A round lasts a year at most: one that opens on 2026-09-01 closes from 2026-09-01 to 2027-09-01 (you chose 2036-12-18).',
    },
    { closesOn: '2027-02-29', says: '"2027-02-29" is not a day of the calendar. Write it like 2026-09-01.' },
  ])('closing on $closesOn is refused with what would be right', ({ closesOn, says }) => {
    expect(roundProblems([{ ...autumn, closesOn }])).toEqual([expect.objectContaining({ message: says })]);
  });
});
