import { describe, expect, it } from 'vitest';
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
