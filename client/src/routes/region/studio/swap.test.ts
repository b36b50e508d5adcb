import { expect, it } from 'vitest';
import type { Changes } from './change.ts';
import { swapSlot, takeSwapBack } from './edit.ts';

const before: Changes = [
  { op: 'amend-text', target: 'first', field: 'TITLE', language: 'en', text: 'Ours' },
  { op: 'exclude', target: 'first/one' },
  { op: 'exclude', target: 'firstborn/one' },
  { op: 'reorder', target: '', order: ['second', 'first'] },
];
const swap = { target: 'first', from: 'other/1', benchmark: 'theirs' };

it('takes what was said about the benchmark with it, and names the new one in the order', () => {
  expect(swapSlot(before, swap)).toEqual([
    { op: 'exclude', target: 'firstborn/one' },
    { op: 'reorder', target: '', order: ['second', 'theirs'] },
    { op: 'swap-slot', ...swap },
  ]);
});

it('goes from one to another', () => {
  const again = { ...swap, benchmark: 'third' };
  const changed = swapSlot([...swapSlot(before, swap), { op: 'exclude', target: 'theirs/two' }], again);
  expect(changed).toEqual([
    { op: 'exclude', target: 'firstborn/one' },
    { op: 'reorder', target: '', order: ['second', 'third'] },
    { op: 'swap-slot', ...again },
  ]);
});

it('puts the set’s own back', () => {
  expect(takeSwapBack(swapSlot(before, swap), 'first')).toEqual([
    { op: 'exclude', target: 'firstborn/one' },
    { op: 'reorder', target: '', order: ['second', 'first'] },
  ]);
});
