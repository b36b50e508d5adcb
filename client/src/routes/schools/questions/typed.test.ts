import { describe, expect, it } from 'vitest';
import type { QuestionType } from '../../../graphql/graphql.ts';
import { NONE, NOTHING_TYPED, readTyped, typedOf, typedOfInput, type Ask } from './typed.ts';

const ask = (type: QuestionType, bounds: Partial<Ask> = {}): Ask => ({
  type,
  min: null,
  max: null,
  unit: null,
  options: [{ id: 'some', label: 'Some of them' }],
  ...bounds,
});
const text = (words: string) => ({ ...NOTHING_TYPED, text: words });
const heads = (reached: string, eligible: string) => ({ ...NOTHING_TYPED, headcount: { reached, eligible } });

describe('what stands in the fields', () => {
  it.each([
    { name: 'a band', ask: ask('SHARE_OF_COHORT'), typed: text('some'), value: { band: 'some' } },
    {
      name: 'headcounts',
      ask: ask('SHARE_OF_COHORT'),
      typed: heads('31', '62'),
      value: { headcount: { reached: 31, eligible: 62 } },
    },
    {
      name: 'all of nobody',
      ask: ask('SHARE_OF_COHORT'),
      typed: heads('0', '0'),
      value: { headcount: { reached: 0, eligible: 0 } },
    },
    { name: 'an option', ask: ask('AGREEMENT'), typed: text('some'), value: { option: 'some' } },
    { name: 'no', ask: ask('YES_NO'), typed: text('no'), value: { yes: false } },
    { name: 'a number as people write it', ask: ask('COUNT'), typed: text(' 1,204 '), value: { number: 1204 } },
    { name: 'the largest number allowed', ask: ask('COUNT', { max: 12 }), typed: text('12'), value: { number: 12 } },
    {
      name: 'none of a list',
      ask: ask('CHECKLIST'),
      typed: { ...NOTHING_TYPED, ticked: [NONE] },
      value: { ticked: [] },
    },
    { name: 'a note with its line breaks', ask: ask('NOTE'), typed: text('a\nb '), value: { text: 'a\nb ' } },
  ])('$name is an answer', ({ ask: question, typed, value }) => {
    expect(readTyped(question, typed)).toMatchObject({ kind: 'answer', value });
  });

  it.each([
    { name: 'nothing', ask: ask('NOTE'), typed: text('  '), reading: { kind: 'empty' } },
    { name: 'nothing ticked', ask: ask('CHECKLIST'), typed: NOTHING_TYPED, reading: { kind: 'empty' } },
    {
      name: 'one headcount of two',
      ask: ask('SHARE_OF_COHORT'),
      typed: heads('3', ''),
      reading: { kind: 'unfinished' },
    },
    {
      name: 'more reached than there are',
      ask: ask('SHARE_OF_COHORT'),
      typed: heads('64', '62'),
      reading: { kind: 'wrong', problem: 'share' },
    },
    { name: 'a decimal', ask: ask('COUNT'), typed: text('2.5'), reading: { kind: 'wrong', problem: 'whole' } },
    {
      name: 'one above the largest',
      ask: ask('COUNT', { max: 12 }),
      typed: text('13'),
      reading: { kind: 'wrong', problem: 'max' },
    },
    {
      name: 'one below the smallest',
      ask: ask('COUNT', { min: 0 }),
      typed: text('-1'),
      reading: { kind: 'wrong', problem: 'min' },
    },
  ])('$name is no answer', ({ ask: question, typed, reading }) => {
    expect(readTyped(question, typed)).toMatchObject(reading);
  });

  it.each([
    { value: { band: 'some' } },
    { value: { headcount: { reached: 1, eligible: 2 } } },
    { value: { ticked: [] } },
    { value: { ticked: ['some'] } },
    { value: { yes: false } },
    { value: { number: 0 } },
  ])('comes back from a change that waits: $value', ({ value }) => {
    const type =
      'band' in value || 'headcount' in value
        ? 'SHARE_OF_COHORT'
        : 'ticked' in value
          ? 'CHECKLIST'
          : 'yes' in value
            ? 'YES_NO'
            : 'COUNT';
    expect(readTyped(ask(type), typedOfInput(value))).toMatchObject({ kind: 'answer', value });
  });

  it('shows a saved answer that ticks nothing as none of these', () => {
    expect(typedOf({ __typename: 'TickedAnswer', display: '', ticked: [] }).ticked).toEqual([NONE]);
  });
});
