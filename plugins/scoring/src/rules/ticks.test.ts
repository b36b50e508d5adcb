import { checklist, defineList, explain, type AnswerValue } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { ticksAll, ticksAtLeast } from '../index.ts';
import { tryWhole } from '../testing/try-rule.ts';

const people = defineList({
  id: 'people',
  items: ['pupils', 'parents', 'staff'],
  messages: { en: { pupils: 'Pupils', parents: 'Parents', staff: 'Staff' } },
});
const ask = checklist({ of: people });
const ticked = (...ids: readonly string[]): AnswerValue => ({ kind: 'ticked', ticked: ids });

describe('everything on a list', () => {
  it.each([
    { name: 'all three', value: ticked('pupils', 'parents', 'staff'), outcome: 'met', points: 3 },
    { name: 'all but one', value: ticked('pupils', 'parents'), outcome: 'partly', points: 2 },
    { name: 'none of them, said so', value: ticked(), outcome: 'not-met', points: 0 },
    { name: 'not answered', value: undefined, outcome: 'unanswered', points: 0 },
  ])('$name is $outcome', ({ value, outcome, points }) => {
    expect(tryWhole(ask, ticksAll(), value)).toMatchObject({ outcome, points, possible: 3 });
  });

  it('does not ask for what does not apply', () => {
    const bySixthForm = defineList({
      id: 'by-sixth-form',
      items: ['always', 'sixth-form'],
      when: { 'sixth-form': { fact: 'sixthForm', in: [true] } },
      messages: { en: { always: 'Always', 'sixth-form': 'Sixth form' } },
    });
    expect(tryWhole(checklist({ of: bySixthForm }), ticksAll(), ticked('always'))).toMatchObject({
      outcome: 'met',
      possible: 1,
    });
  });

  it('says what is missing', () => {
    const { steps } = tryWhole(ask, ticksAll(), ticked('pupils'));
    expect(steps.map((step) => explain(step, 'en'))).toEqual([
      '1 of 3 (missing: parents and staff), needs 3 (not met)',
    ]);
  });
});

describe('two of a list of three', () => {
  it.each([
    { name: 'two', value: ticked('pupils', 'staff'), outcome: 'met', points: 2 },
    { name: 'all three', value: ticked('pupils', 'parents', 'staff'), outcome: 'met', points: 2 },
    { name: 'one', value: ticked('parents'), outcome: 'partly', points: 1 },
    { name: 'none', value: ticked(), outcome: 'not-met', points: 0 },
  ])('$name is $outcome', ({ value, outcome, points }) => {
    expect(tryWhole(ask, ticksAtLeast({ atLeast: 2 }), value)).toMatchObject({ outcome, points, possible: 2 });
  });
});
