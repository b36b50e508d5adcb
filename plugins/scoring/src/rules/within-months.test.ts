import { date, type AnswerValue } from '@waymark/kit';
import { expect, it } from 'vitest';
import { withinMonths } from '../index.ts';
import { AS_OF, tryWhole } from '../testing/try-rule.ts';

const on = (day: string): AnswerValue => ({ kind: 'date', date: day });

it.each([
  { name: 'the same day', value: on(AS_OF), outcome: 'met' },
  { name: 'a year ago to the day', value: on('2025-01-31'), outcome: 'met' },
  { name: 'one day longer ago', value: on('2025-01-30'), outcome: 'not-met' },
  { name: 'tomorrow, which is not yet done', value: on('2026-02-01'), outcome: 'not-met' },
  { name: 'not answered', value: undefined, outcome: 'unanswered' },
])('$name is $outcome', ({ value, outcome }) => {
  expect(tryWhole(date(), withinMonths({ months: 12 }), value).outcome).toBe(outcome);
});
