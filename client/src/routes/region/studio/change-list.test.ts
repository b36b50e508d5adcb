import { describe, expect, it } from 'vitest';
import { addedAt, moved, newKey, removeAdded, rewordAdded, withChange, withoutChange } from './change-list.ts';
import type { Change, Changes } from './change.ts';

const exclude: Change = { op: 'exclude', target: 'a/one' };
const question: Change = { op: 'amend-text', target: 'a/one', field: 'QUESTION', language: 'en', text: 'Do you?' };
const parameter: Change = { op: 'set-parameter', target: 'a', name: 'floor', value: 1 };
const added: Change = { op: 'add-criterion', target: 'a', key: 'new', statement: 'S', question: 'Q', like: 'a/one' };

describe('a change', () => {
  it.each<{ name: string; before: Changes; change: Change; after: Changes }>([
    { name: 'is added to none', before: [], change: exclude, after: [exclude] },
    {
      name: 'replaces one about the same wording',
      before: [question, exclude],
      change: { ...question, text: 'Will you?' },
      after: [{ ...question, text: 'Will you?' }, exclude],
    },
    {
      name: 'stands beside one about other wording',
      before: [question],
      change: { ...question, field: 'HINT' },
      after: [question, { ...question, field: 'HINT' }],
    },
    {
      name: 'stands beside one in another language',
      before: [question],
      change: { ...question, language: 'cy' },
      after: [question, { ...question, language: 'cy' }],
    },
    {
      name: 'replaces the value of the same parameter',
      before: [parameter],
      change: { ...parameter, value: 2 },
      after: [{ ...parameter, value: 2 }],
    },
    {
      name: 'stands beside one about another parameter',
      before: [parameter],
      change: { ...parameter, name: 'x' },
      after: [parameter, { ...parameter, name: 'x' }],
    },
    {
      name: 'that includes takes the place of one that excludes',
      before: [exclude],
      change: { op: 'include', target: 'a/one' },
      after: [{ op: 'include', target: 'a/one' }],
    },
    {
      name: 'that adds stands beside another that adds',
      before: [added],
      change: { ...added, key: 'other' },
      after: [added, { ...added, key: 'other' }],
    },
  ])('$name', ({ before, change, after }) => {
    expect(withChange(before, change)).toEqual(after);
  });

  it('is taken out alone', () => {
    expect(withoutChange([question, exclude], exclude)).toEqual([question]);
  });
});

describe('a criterion of the region’s own', () => {
  it('is found by its place', () => {
    expect(addedAt([exclude, added], 'a/new')).toEqual(added);
    expect(addedAt([exclude, added], 'a/one')).toBeUndefined();
  });

  it('is re-worded where it was added', () => {
    expect(rewordAdded([added], 'a/new', { statement: 'Better' })).toEqual([{ ...added, statement: 'Better' }]);
  });

  it('takes with it what was said about it', () => {
    const changes: Changes = [
      added,
      { op: 'set-evidence', target: 'a/new', evidence: [] },
      { op: 'reorder', target: 'a', order: ['new', 'one'] },
      { ...added, key: 'later', after: 'new' },
    ];
    expect(removeAdded(changes, 'a/new')).toEqual([
      { op: 'reorder', target: 'a', order: ['one'] },
      { ...added, key: 'later', after: undefined },
    ]);
  });
});

describe('the order', () => {
  it.each([
    { name: 'goes up', id: 'b', step: -1, after: ['b', 'a', 'c'] },
    { name: 'goes down', id: 'b', step: 1, after: ['a', 'c', 'b'] },
    { name: 'stays at the top', id: 'a', step: -1, after: ['a', 'b', 'c'] },
    { name: 'stays at the bottom', id: 'c', step: 1, after: ['a', 'b', 'c'] },
    { name: 'stays for a stranger', id: 'x', step: 1, after: ['a', 'b', 'c'] },
  ] as const)('$name', ({ id, step, after }) => {
    expect(moved(['a', 'b', 'c'], id, step)).toEqual(after);
  });
});

describe('a new key', () => {
  it.each([
    {
      name: 'is made of the words',
      statement: 'Every pupil meets a farmer.',
      taken: [],
      key: 'every-pupil-meets-a-farmer',
    },
    { name: 'drops accents', statement: 'Tŷ bach', taken: [], key: 'ty-bach' },
    { name: 'counts on when taken', statement: 'Farm', taken: ['farm', 'farm-2'], key: 'farm-3' },
    { name: 'is plain when no letter is left', statement: '???', taken: [], key: 'local-criterion' },
    { name: 'never begins with a number', statement: '8 visits', taken: [], key: 'local-criterion' },
    { name: 'does not end in a dash when cut', statement: `${'a'.repeat(39)} b`, taken: [], key: 'a'.repeat(39) },
  ])('$name', ({ statement, taken, key }) => {
    expect(newKey(statement, taken)).toBe(key);
  });
});
