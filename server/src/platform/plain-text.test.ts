import { describe, expect, it } from 'vitest';
import { textProblem } from './plain-text.ts';

const rule = { path: 'name', label: 'The name', max: 10 };

describe('a required text', () => {
  it.each([
    { name: 'the longest', text: 'abcdefghij' },
    { name: 'spaces around the longest', text: ' abcdefghij ' },
    { name: 'an apostrophe and a circumflex', text: "Tŷ O'Neill" },
    { name: 'right-to-left letters', text: 'مدرسة' },
    { name: 'right-to-left letters between their marks', text: '\u200fمدرسة\u200e' },
    { name: 'an emoji of four bytes', text: '🏫' },
    { name: 'an emoji joined without width', text: '👩\u200d🏫' },
  ])('may be $name', ({ text }) => {
    expect(textProblem(text, rule)).toBeNull();
  });

  it.each([
    { name: 'empty', text: '', message: 'The name is missing.' },
    { name: 'only spaces', text: '  ', message: 'The name is missing.' },
    { name: 'only what cannot be seen', text: '\u200b\u200f \ufeff', message: 'The name is missing.' },
    { name: 'one character too long', text: 'abcdefghijk', message: 'The name has 11 characters; it may have 10.' },
    {
      name: 'with a null byte',
      text: 'a\u0000b',
      message: 'The name contains a control character that cannot be stored.',
    },
  ])('may not be $name', ({ text, message }) => {
    expect(textProblem(text, rule)).toMatchObject({ path: 'name', message });
  });
});
