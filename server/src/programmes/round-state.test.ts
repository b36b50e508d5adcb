import { describe, expect, it } from 'vitest';
import { londonDate } from '../platform/today.ts';
import { roundState } from './round-state.ts';

describe('a round from 1 March to 31 March', () => {
  it.each([
    { today: '2026-02-28', state: 'upcoming' },
    { today: '2026-03-01', state: 'open' },
    { today: '2026-03-31', state: 'open' },
    { today: '2026-04-01', state: 'closed' },
  ])('is $state on $today', ({ today, state }) => {
    expect(roundState({ opensOn: '2026-03-01', closesOn: '2026-03-31' }, today)).toBe(state);
  });
});

describe('a round closes at midnight in London', () => {
  it.each([
    { closesOn: '2026-10-24', at: '2026-10-24T22:59:59.999Z', state: 'open' },
    { closesOn: '2026-10-24', at: '2026-10-24T23:00:00Z', state: 'closed' },
    // The clocks go back in the night: the day has 25 hours.
    { closesOn: '2026-10-25', at: '2026-10-24T23:00:00Z', state: 'open' },
    { closesOn: '2026-10-25', at: '2026-10-25T23:59:59.999Z', state: 'open' },
    { closesOn: '2026-10-25', at: '2026-10-26T00:00:00Z', state: 'closed' },
    { closesOn: '2027-03-27', at: '2027-03-27T23:59:59.999Z', state: 'open' },
    { closesOn: '2027-03-27', at: '2027-03-28T00:00:00Z', state: 'closed' },
    // They go forward: the day has 23 hours.
    { closesOn: '2027-03-28', at: '2027-03-28T22:59:59.999Z', state: 'open' },
    { closesOn: '2027-03-28', at: '2027-03-28T23:00:00Z', state: 'closed' },
  ])('of $closesOn: it is $state at $at', ({ closesOn, at, state }) => {
    expect(roundState({ opensOn: '2026-09-01', closesOn }, londonDate(new Date(at)))).toBe(state);
  });

  it.each([
    { opensOn: '2026-10-25', at: '2026-10-24T22:59:59.999Z', state: 'upcoming' },
    { opensOn: '2026-10-25', at: '2026-10-24T23:00:00Z', state: 'open' },
    { opensOn: '2027-03-28', at: '2027-03-27T23:59:59.999Z', state: 'upcoming' },
    { opensOn: '2027-03-28', at: '2027-03-28T00:00:00Z', state: 'open' },
  ])('and opens so, of $opensOn: it is $state at $at', ({ opensOn, at, state }) => {
    expect(roundState({ opensOn, closesOn: '2027-06-30' }, londonDate(new Date(at)))).toBe(state);
  });
});
