import { module as evidence } from '@waymark/evidence';
import type { LocalText } from '@waymark/kit';
import { module as scoring } from '@waymark/scoring';
import { describe, expect, it } from 'vitest';
import { module } from './index.ts';

/** Words that Welsh and English share. */
const SHARED = ['Staff'];

interface Placed {
  readonly path: string;
  readonly text: LocalText;
}

/** Every text within a value, wherever it is: whatever a module can hold is found, also what is added one day. */
function textsIn(value: unknown, path: string): readonly Placed[] {
  // A rule's argument schema is zod's own object, and holds no text of ours.
  if (typeof value !== 'object' || value === null || '_zod' in value) return [];
  if (isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const isText = (value: object): value is LocalText =>
  'en' in value && Object.values(value).every((text) => typeof text === 'string');

/** The names that a message asks for. */
const namesIn = (message = ''): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].toSorted();

describe.each([
  { what: 'the set', told: textsIn(module, 'primary'), atLeast: 150 },
  { what: 'the evidence that it asks for', told: textsIn(evidence, 'evidence'), atLeast: 150 },
  { what: 'the rules that score it', told: textsIn(scoring, 'scoring'), atLeast: 25 },
])('$what in Welsh', ({ told, atLeast }) => {
  it('has texts to look at', () => {
    expect(told.length).toBeGreaterThan(atLeast);
  });

  it('has every text', () => {
    expect(told.filter(({ text }) => !text['cy']?.trim()).map(({ path }) => path)).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const same = told.filter(({ text }) => text['cy'] === text['en'] && !SHARED.includes(text['en'] ?? ''));
    expect(same.map(({ path }) => path)).toEqual([]);
  });

  it('puts the same values into each text', () => {
    const other = told.filter(({ text }) => namesIn(text['cy']).join() !== namesIn(text['en']).join());
    expect(other.map(({ path }) => path)).toEqual([]);
  });
});
