import { describe, expect, it } from 'vitest';
import { EMPTY_QUEUE, nextToSend, reduceQueue, statusOf, type QueueEvent } from './answer-queue.ts';

const place = { criterion: 'set:a/b', item: 'year-7' };
const theirs = {
  author: 'Sam',
  revision: 5,
  savedAt: '2026-11-24T17:03:00Z',
  display: 'All',
  value: null,
  notApplicable: null,
};
const change = (band: string, at: number, item = place.item): QueueEvent => ({
  type: 'changed',
  change: {
    ...place,
    item,
    body: { value: { band } },
    display: band,
    base: 2,
    mutationId: `id-${band}`,
    changedAt: at,
  },
});
const sent: QueueEvent = { type: 'sent', ...place };
const saved: QueueEvent = { type: 'saved', ...place, revision: 3, savedAt: '2026-11-24T17:04:00Z' };
const unreachable: QueueEvent = { type: 'unreachable', ...place };
const conflict: QueueEvent = { type: 'conflict', ...place, theirs };
const refused: QueueEvent = { type: 'refused', ...place, problem: 'Too many' };
const keepMine: QueueEvent = { type: 'keep-mine', ...place, mutationId: 'again' };
const useTheirs: QueueEvent = { type: 'use-theirs', ...place };

describe('changed answers', () => {
  it.each([
    { name: 'nothing changed', events: [], status: 'idle', next: null },
    { name: 'a change waits', events: [change('some', 1)], status: 'saving', next: { display: 'some', base: 2 } },
    { name: 'it is on its way', events: [change('some', 1), sent], status: 'saving', next: null },
    { name: 'it is saved', events: [change('some', 1), sent, saved], status: 'saved', next: null },
    {
      name: 'it was changed again before it was sent',
      events: [change('some', 1), change('all', 2)],
      status: 'saving',
      next: { display: 'all', base: 2 },
    },
    {
      name: 'it was changed again while it was sent: the newer one follows, on the new revision',
      events: [change('some', 1), sent, change('all', 2), saved],
      status: 'saving',
      next: { display: 'all', base: 3, mutationId: 'id-all' },
    },
    {
      name: 'the server was not reached: it stays, with the same mutation id',
      events: [change('some', 1), sent, unreachable],
      status: 'offline',
      next: { display: 'some', mutationId: 'id-some' },
    },
    {
      name: 'the server is back',
      events: [change('some', 1), sent, unreachable, sent, saved],
      status: 'saved',
      next: null,
    },
    { name: 'another was first', events: [change('some', 1), sent, conflict], status: 'conflict', next: null },
    {
      name: 'another was first, and it is changed again: it still needs a choice',
      events: [change('some', 1), sent, conflict, change('all', 2)],
      status: 'conflict',
      next: null,
    },
    {
      name: 'mine is kept: it is sent on their revision',
      events: [change('some', 1), sent, conflict, keepMine],
      status: 'saving',
      next: { display: 'some', base: 5, mutationId: 'again' },
    },
    { name: 'theirs is used', events: [change('some', 1), sent, conflict, useTheirs], status: 'idle', next: null },
    { name: 'it is refused', events: [change('some', 1), sent, refused], status: 'refused', next: null },
    {
      name: 'it is refused and put right',
      events: [change('some', 1), sent, refused, change('all', 2)],
      status: 'saving',
      next: { display: 'all', base: 2 },
    },
    {
      name: 'it was put right while the refusal was on its way',
      events: [change('some', 1), sent, change('all', 2), refused],
      status: 'saving',
      next: { display: 'all' },
    },
    { name: 'news of what is not in the queue', events: [saved, conflict], status: 'idle', next: null },
  ])('$name', ({ events, status, next }) => {
    const queue = events.reduce(reduceQueue, EMPTY_QUEUE);
    expect(statusOf(queue)).toBe(status);
    if (next) expect(nextToSend(queue)).toMatchObject(next);
    else expect(nextToSend(queue)).toBeNull();
  });

  it('are sent one at a time, in the order in which they were made', () => {
    const queue = [change('some', 2), change('few', 1, 'year-8')].reduce(reduceQueue, EMPTY_QUEUE);
    expect(nextToSend(queue)?.display).toBe('few');
    expect(nextToSend(reduceQueue(queue, { type: 'sent', ...place, item: 'year-8' }))).toBeNull();
  });
});
