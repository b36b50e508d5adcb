import { describe, expect, it } from 'vitest';
import { fieldId, firstUnanswered, placeOfProblem } from './addresses.ts';

const item = (key: string, answered: boolean) => ({
  key,
  answer: answered ? { notApplicable: null, value: { display: 'Some' } } : { notApplicable: null, value: null },
});
const benchmarks = (...answered: boolean[]) => [
  {
    slot: 'one',
    criteria: [{ key: 'set:a/first', items: [item('y1', answered[0] ?? true), item('y2', answered[1] ?? true)] }],
  },
  { slot: 'two', criteria: [{ key: 'set:b/first', items: [item('it', answered[2] ?? true)] }] },
];

describe('the first item without an answer', () => {
  it.each([
    { name: 'none is missing', answered: [], place: null },
    { name: 'the first', answered: [false, false], place: { slot: 'one', criterion: 'set:a/first', item: 'y1' } },
    {
      name: 'one in the middle of a question',
      answered: [true, false],
      place: { slot: 'one', criterion: 'set:a/first', item: 'y2' },
    },
    {
      name: 'the last benchmark',
      answered: [true, true, false],
      place: { slot: 'two', criterion: 'set:b/first', item: 'it' },
    },
  ])('when $name', ({ answered, place }) => {
    expect(firstUnanswered(benchmarks(...answered))).toEqual(place);
  });
});

describe('the place of a problem', () => {
  it.each([
    { path: 'two/first/it', place: { slot: 'two', criterion: 'set:b/first', item: 'it' } },
    { path: 'one/first/y2', place: { slot: 'one', criterion: 'set:a/first', item: 'y2' } },
    { path: 'one/first', place: { slot: 'one', criterion: 'set:a/first', item: 'y1' } },
    { path: 'declaration', place: null },
    { path: 'three/first/it', place: null },
  ])('$path', ({ path, place }) => {
    expect(placeOfProblem(path, benchmarks())).toEqual(place);
  });
});

it('makes a field id of any keys', () => {
  expect(fieldId('a-set:b/c.d', 'year 7')).toBe('q-a-set-b-c-d-year-7');
});
