import { defineList, eachOf, yesNo, type AnswerValue } from '@waymark/kit';
import { expect, it } from 'vitest';
import { isYes } from '../index.ts';
import { tryRule, tryWhole } from '../testing/try-rule.ts';

const yes: AnswerValue = { kind: 'yes-no', yes: true };
const no: AnswerValue = { kind: 'yes-no', yes: false };
const parts = defineList({ id: 'parts', items: ['one', 'two'], messages: { en: { one: 'One', two: 'Two' } } });

it.each([
  { name: 'yes', value: yes, outcome: 'met', points: 1 },
  { name: 'no', value: no, outcome: 'not-met', points: 0 },
  { name: 'not answered', value: undefined, outcome: 'unanswered', points: 0 },
])('$name is $outcome', ({ value, outcome, points }) => {
  expect(tryWhole(yesNo(), isYes(), value)).toMatchObject({ outcome, points, possible: 1 });
});

it.each([
  { name: 'yes to both', answers: { one: yes, two: yes }, outcome: 'met', points: 2 },
  { name: 'yes to one', answers: { one: yes, two: no }, outcome: 'partly', points: 1 },
  { name: 'no to both', answers: { one: no, two: no }, outcome: 'not-met', points: 0 },
  { name: 'one not answered', answers: { one: yes }, outcome: 'unanswered', points: 1 },
])('of two parts, $name is $outcome', ({ answers, outcome, points }) => {
  const ask = yesNo({ rows: eachOf(parts) });
  expect(tryRule({ ask, score: isYes(), answers })).toMatchObject({ outcome, points, possible: 2 });
});
