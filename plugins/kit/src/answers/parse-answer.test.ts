import { describe, expect, it } from 'vitest';
import { checklist, count, date, note, shareOfCohort, yesNo } from '../ask.ts';
import type { Question } from '../question.ts';
import { audiences, bands } from '../testing/small-set.ts';
import { parseAnswer } from './parse-answer.ts';

const share = shareOfCohort({ scale: bands });
const meetings = count({ unit: { en: 'meetings' }, min: 1, max: 40 });
const ticks = checklist({ of: audiences });

describe('an answer that fits is taken as it is', () => {
  it.each<[string, Question, unknown]>([
    ['a band', share, { kind: 'band', band: 'all' }],
    ['two headcounts', share, { kind: 'headcount', reached: 45, eligible: 62 }],
    ['nobody', share, { kind: 'headcount', reached: 0, eligible: 0 }],
    ['no', yesNo(), { kind: 'yes-no', yes: false }],
    ['the least count', meetings, { kind: 'number', number: 1 }],
    ['no ticks', ticks, { kind: 'ticked', ticked: [] }],
    ['29 February of a leap year', date(), { kind: 'date', date: '2024-02-29' }],
    ['names of all kinds', note(), { kind: 'text', text: "Siân O'Hara 🎓 عمر \u200f" }],
  ])('%s', (_name, question, input) => {
    expect(parseAnswer(question, input)).toEqual({ value: input });
  });

  it('puts ticks into the order of the options', () => {
    expect(parseAnswer(ticks, { kind: 'ticked', ticked: ['employers', 'pupils'] })).toEqual({
      value: { kind: 'ticked', ticked: ['pupils', 'employers'] },
    });
  });
});

describe('an answer that does not fit is refused, with what would be right', () => {
  it.each<[string, Question, unknown, string, string]>([
    [
      'more reached than there are',
      share,
      { kind: 'headcount', reached: 64, eligible: 62 },
      'above-eligible',
      'The number of pupils reached must be 62 or fewer (you said 64): it cannot be more than the group has.',
    ],
    [
      'a negative count',
      share,
      { kind: 'headcount', reached: -1, eligible: 62 },
      'too-small',
      'The number of pupils reached must be 0 or more (you said -1).',
    ],
    [
      'part of a pupil',
      share,
      { kind: 'headcount', reached: 1.5, eligible: 62 },
      'not-whole',
      'The number of pupils reached must be a whole number (you said 1.5).',
    ],
    [
      'a number past 2^53',
      share,
      { kind: 'headcount', reached: 1, eligible: 2 ** 53 + 2 },
      'too-large',
      'The number of pupils in the group must be 1000000 or fewer (you said 9007199254740994).',
    ],
    [
      'infinity',
      share,
      { kind: 'headcount', reached: 1, eligible: Number.POSITIVE_INFINITY },
      'not-a-number',
      'The number of pupils in the group must be a whole number written as a number (you gave Infinity).',
    ],
    [
      'NaN',
      meetings,
      { kind: 'number', number: Number.NaN },
      'not-a-number',
      'The number must be a whole number written as a number (you gave NaN).',
    ],
    [
      'minus zero',
      count({ unit: { en: 'x' } }),
      { kind: 'number', number: -0 },
      'not-whole',
      'The number must be a whole number (you said -0).',
    ],
    [
      'text for a number',
      meetings,
      { kind: 'number', number: '12' },
      'not-a-number',
      'The number must be a whole number written as a number (you gave "12").',
    ],
    ['one too few', meetings, { kind: 'number', number: 0 }, 'too-small', 'The number must be 1 or more (you said 0).'],
    [
      'one too many',
      meetings,
      { kind: 'number', number: 41 },
      'too-large',
      'The number must be 40 or fewer (you said 41).',
    ],
    [
      'an unknown band',
      share,
      { kind: 'band', band: 'lots' },
      'unknown-option',
      'There is no band "lots" here: choose one of none, few, some, most, almost-all, all.',
    ],
    [
      'a band named like a trap',
      share,
      { kind: 'band', band: '__proto__' },
      'unknown-option',
      'There is no band "__proto__" here: choose one of none, few, some, most, almost-all, all.',
    ],
    [
      'the wrong kind',
      share,
      { kind: 'yes-no', yes: true },
      'wrong-kind',
      'This question takes an answer of kind band or headcount (you gave yes-no).',
    ],
    [
      'a kind that every object has',
      share,
      { kind: 'constructor' },
      'wrong-kind',
      'This question takes an answer of kind band or headcount (you gave an object).',
    ],
    ['nothing', yesNo(), null, 'wrong-kind', 'This question takes an answer of kind yes-no (you gave null).'],
    ['a list', yesNo(), [], 'wrong-kind', 'This question takes an answer of kind yes-no (you gave a list).'],
    [
      'the word yes',
      yesNo(),
      { kind: 'yes-no', yes: 'yes' },
      'wrong-kind',
      'Yes is true and no is false (you gave "yes").',
    ],
    [
      'a missing field',
      share,
      { kind: 'headcount', reached: 1 },
      'empty',
      'An answer of kind headcount needs "eligible".',
    ],
    [
      'a field too many',
      yesNo(),
      { kind: 'yes-no', yes: true, status: 'met' },
      'unknown-field',
      'An answer of kind yes-no has no field "status": it takes yes.',
    ],
    [
      'a planted prototype',
      yesNo(),
      JSON.parse('{"kind":"yes-no","yes":true,"__proto__":{"a":1}}'),
      'unknown-field',
      'An answer of kind yes-no has no field "__proto__": it takes yes.',
    ],
    [
      'one tick twice',
      ticks,
      { kind: 'ticked', ticked: ['pupils', 'pupils'] },
      'repeated',
      '"pupils" is ticked twice: tick it once.',
    ],
    [
      'ticks with gaps',
      ticks,
      { kind: 'ticked', ticked: new Array<string>(2) },
      'unknown-option',
      'There is no option nothing here: choose one of pupils, parents, teachers, employers.',
    ],
    [
      '29 February of no leap year',
      date(),
      { kind: 'date', date: '2026-02-29' },
      'no-such-date',
      '"2026-02-29" is not a date that exists: write it as year, month and day, such as 2026-01-31.',
    ],
    [
      'a moment',
      date(),
      { kind: 'date', date: '2026-01-31T00:00:00Z' },
      'no-such-date',
      '"2026-01-31T00:00:00Z" is not a date that exists: write it as year, month and day, such as 2026-01-31.',
    ],
    [
      'text that is too long',
      note(),
      { kind: 'text', text: 'x'.repeat(4001) },
      'too-long',
      'The text must be 4000 characters or fewer (yours has 4001).',
    ],
    [
      'a null character',
      note(),
      { kind: 'text', text: 'a\0b' },
      'bad-text',
      'The text has a character that cannot be stored. Remove it, or type the text again.',
    ],
    [
      'half a character',
      note(),
      { kind: 'text', text: '\ud83c' },
      'bad-text',
      'The text has a character that cannot be stored. Remove it, or type the text again.',
    ],
    [
      'blanks',
      note(),
      { kind: 'text', text: ' \n' },
      'empty',
      'The text is empty. Write something, or leave the question unanswered.',
    ],
  ])('%s', (_name, question, input, code, message) => {
    expect(parseAnswer(question, input)).toEqual({ problem: { code, message } });
  });

  it('begins with the name of the row', () => {
    expect(parseAnswer(yesNo(), 1, { label: 'Year 7' })).toMatchObject({
      problem: { message: 'Year 7: This question takes an answer of kind yes-no (you gave 1).' },
    });
  });
});
