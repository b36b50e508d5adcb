import { expect, it } from 'vitest';
import type { Changes } from './change.ts';
import { placeOfProblem } from './problem-place.ts';

const changes: Changes = [
  { op: 'exclude', target: 'a/one' },
  { op: 'add-criterion', target: 'b', key: 'new', statement: 'S', question: 'Q', like: 'a/two' },
];

it.each([
  { name: 'its change', path: 'operations[0].target', place: 'a/one' },
  { name: 'the criterion that its change adds', path: 'operations[1].criterion.like', place: 'b/new' },
  { name: 'the criterion named', path: 'a/two', place: 'a/two' },
  { name: 'the benchmark named', path: 'a', place: 'a' },
  { name: 'the whole set when its change is gone', path: 'operations[7]', place: '' },
  { name: 'the whole set when nothing is named', path: '', place: '' },
  { name: 'the whole set when another place is named', path: 'profile.title.en', place: '' },
])('a problem is at $name', ({ path, place }) => {
  expect(placeOfProblem(path, changes)).toBe(place);
});
