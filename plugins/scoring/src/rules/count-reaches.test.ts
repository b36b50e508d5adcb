import { count, type AnswerValue } from '@waymark/kit';
import { expect, it } from 'vitest';
import { countReaches } from '../index.ts';
import { tryWhole } from '../testing/try-rule.ts';

const number = (value: number): AnswerValue => ({ kind: 'number', number: value });

it.each([
  { name: 'exactly enough', value: number(4), outcome: 'met', points: 4 },
  { name: 'more than enough', value: number(9), outcome: 'met', points: 4 },
  { name: 'one short', value: number(3), outcome: 'partly', points: 3 },
  { name: 'none', value: number(0), outcome: 'not-met', points: 0 },
  { name: 'not answered', value: undefined, outcome: 'unanswered', points: 0 },
])('$name is $outcome', ({ value, outcome, points }) => {
  const ask = count({ unit: { en: 'meetings' } });
  expect(tryWhole(ask, countReaches({ atLeast: 4 }), value)).toMatchObject({ outcome, points, possible: 4 });
});
