import { expect, it } from 'vitest';
import { decide, option } from '../../testing/decide.ts';

it.each([
  { name: 'agreed on both sides', before: 'agree', after: 'strongly-agree', outcome: 'met' },
  { name: 'undecided on one', before: 'agree', after: 'neither', outcome: 'partly' },
  { name: 'strong disagreement on both', before: 'strongly-disagree', after: 'strongly-disagree', outcome: 'not-met' },
])('$name is $outcome', ({ before, after, outcome }) => {
  expect(decide('employer-encounters/prepared', { before: option(before), after: option(after) }).outcome).toBe(
    outcome,
  );
});
