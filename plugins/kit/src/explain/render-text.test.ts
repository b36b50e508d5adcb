import { describe, expect, it } from 'vitest';
import { displayAnswer } from './display-answer.ts';
import { chooseText, renderText } from './render-text.ts';
import { checklist, shareOfCohort } from '../ask.ts';
import { audiences, bands, encounters } from '../testing/small-set.ts';

describe('a text', () => {
  it('shows the label of the option that a parameter has', () =>
    expect(renderText({ en: 'Every year: {band}' }, 'en', encounters.params)).toBe('Every year: All'));
  it('counts as the language does', () =>
    expect(
      renderText({ en: '{n, plural, one {# year} other {# years}}' }, 'en', {
        n: { type: 'integer', label: {}, min: 0, max: 9, default: 1, value: 2 },
      }),
    ).toBe('2 years'));
  it('is shown as it stands when it is malformed', () =>
    expect(renderText({ en: 'At least {' }, 'en')).toBe('At least {'));
  it('is shown as it stands when a value is missing', () =>
    expect(renderText({ en: 'At least {gone}' }, 'en')).toBe('At least {gone}'));
  it('never makes markup', () =>
    expect(renderText({ en: '<b>{band}</b>' }, 'en', encounters.params)).toBe('<b>All</b>'));
  it('is in English where a language is missing, and says so', () =>
    expect(chooseText({ en: 'Hello' }, 'cy')).toEqual({ text: 'Hello', language: 'en' }));
  it('is in the language when only the region differs', () =>
    expect(chooseText({ en: 'Hello', cy: 'Helo' }, 'cy-GB')).toEqual({ text: 'Helo', language: 'cy' }));
  it('does not take a language for a property', () =>
    expect(chooseText({ en: 'Hello' }, 'constructor')).toEqual({ text: 'Hello', language: 'en' }));
  it('does not fail on a language that does not exist', () =>
    expect(renderText({ en: '{band}', '??': '{band}' }, '??', encounters.params)).toBe('{band}'));
});

describe('an answer is shown', () => {
  it('as heads with their band', () =>
    expect(displayAnswer(shareOfCohort({ scale: bands }), { kind: 'headcount', reached: 45, eligible: 62 }, 'en')).toBe(
      '45 of 62 pupils (72%: most (51–90%))',
    ));
  it('as a list', () =>
    expect(displayAnswer(checklist({ of: audiences }), { kind: 'ticked', ticked: ['pupils', 'parents'] }, 'en')).toBe(
      'Pupils and Parents',
    ));
  it('as none of them', () =>
    expect(displayAnswer(checklist({ of: audiences }), { kind: 'ticked', ticked: [] }, 'en')).toBe('None of them'));
  it('by its id when the option is no more', () =>
    expect(displayAnswer(shareOfCohort({ scale: bands }), { kind: 'band', band: 'old' }, 'en')).toBe('old'));
  it('as a date in words', () =>
    expect(displayAnswer({ type: 'date' }, { kind: 'date', date: '2026-06-03' }, 'en')).toBe('3 June 2026'));
});
