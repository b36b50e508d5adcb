import { expect, it } from 'vitest';
import { roundNow } from './round-now.ts';

const rounds = (...states: readonly ('UPCOMING' | 'OPEN' | 'CLOSED')[]) =>
  states.map((state, number) => ({ state, number }));

it.each([
  { name: 'the open one', given: rounds('CLOSED', 'OPEN', 'UPCOMING'), number: 1 },
  { name: 'the last closed one when none is open', given: rounds('CLOSED', 'CLOSED', 'UPCOMING'), number: 1 },
  { name: 'the first when all are to come', given: rounds('UPCOMING', 'UPCOMING'), number: 0 },
  { name: 'none of none', given: rounds(), number: null },
])('$name', ({ given, number }) => {
  expect(roundNow(given)?.number ?? null).toBe(number);
});
