import { describe, expect, it } from 'vitest';
import type { Changes } from './change.ts';
import { addCriterion, exclude, putBack } from './edit.ts';

const order: Changes = [{ op: 'reorder', target: 'a', order: ['two', 'one'] }];

describe('excluding', () => {
  it.each<{ name: string; before: Changes; target: string; after: Changes }>([
    { name: 'is one change', before: [], target: 'a/one', after: [{ op: 'exclude', target: 'a/one' }] },
    {
      name: 'takes the wording of the same criterion along',
      before: [{ op: 'amend-text', target: 'a/one', field: 'HINT', language: 'en', text: 'H' }],
      target: 'a/one',
      after: [{ op: 'exclude', target: 'a/one' }],
    },
    {
      name: 'leaves a criterion alone whose name begins the same',
      before: [{ op: 'exclude', target: 'a/one-more' }],
      target: 'a/one',
      after: [
        { op: 'exclude', target: 'a/one-more' },
        { op: 'exclude', target: 'a/one' },
      ],
    },
    {
      name: 'takes the criterion out of the order',
      before: order,
      target: 'a/one',
      after: [
        { op: 'reorder', target: 'a', order: ['two'] },
        { op: 'exclude', target: 'a/one' },
      ],
    },
    {
      name: 'of a benchmark takes all within it along',
      before: [
        ...order,
        { op: 'add-criterion', target: 'a', key: 'new', statement: 'S', question: 'Q', like: 'a/one' },
        { op: 'exclude', target: 'a/one' },
      ],
      target: 'a',
      after: [{ op: 'exclude', target: 'a' }],
    },
  ])('$name', ({ before, target, after }) => {
    expect(exclude(before, target, ' ')).toEqual(after);
  });

  it('keeps its reason', () => {
    expect(exclude([], 'a/one', ' Not for us ')).toEqual([{ op: 'exclude', target: 'a/one', why: 'Not for us' }]);
  });

  it('can be taken back, also where an order was made meanwhile', () => {
    expect(putBack(exclude(order, 'a/one', ''), 'a/one')).toEqual(order);
  });
});

it('a new criterion comes last in an order that was made before it', () => {
  const criterion = { key: 'new', statement: 'S', question: 'Q', like: 'a/one' };
  expect(addCriterion(order, 'a', criterion)[0]).toEqual({ op: 'reorder', target: 'a', order: ['two', 'one', 'new'] });
});
