import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { statusOf, type Entry } from './answer-queue.ts';
import { answersOnDevice } from './answer-storage.ts';
import { createAnswerStore, type SendResult } from './answer-store.ts';

const change = (item: string, text: string) => ({
  criterion: 'set:a/b',
  item,
  body: { value: { text } },
  display: text,
  base: 0,
});
const SAVED: SendResult = { kind: 'saved', revision: 1, savedAt: '2026-11-24T17:04:00Z' };

describe('the store of changed answers', () => {
  let sent: string[];
  let results: SendResult[];
  let ids: number;
  const open = () =>
    createAnswerStore({
      storage: answersOnDevice(localStorage, 'me', 'a1'),
      newId: () => `id-${++ids}`,
      now: () => ids,
      send: async ({ display }: Entry) => {
        sent.push(display);
        return Promise.resolve(results.shift() ?? SAVED);
      },
    });

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    [sent, results, ids] = [[], [], 0];
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits 800 ms after the last change', async () => {
    const store = open();
    store.change(change('y7', 'a'));
    await vi.advanceTimersByTimeAsync(700);
    store.change(change('y7', 'ab'));
    await vi.advanceTimersByTimeAsync(799);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(['ab']);
    expect(statusOf(store.queue())).toBe('saved');
    expect(localStorage).toHaveLength(0);
  });

  it('keeps changes while the server is away, and sends them in order when it is back', async () => {
    results = [{ kind: 'unreachable' }];
    const store = open();
    store.change(change('y7', 'a'));
    store.change(change('y8', 'b'));
    store.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(statusOf(store.queue())).toBe('offline');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual(['a', 'a', 'b']);
    expect(statusOf(store.queue())).toBe('saved');
  });

  it('sends after a restart what the page did not get to send', async () => {
    open().change(change('y7', 'a'));
    const again = open();
    expect(again.queue().entries.size).toBe(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['a']);
  });

  it('leaves alone what belongs to another person or is not readable', () => {
    localStorage.setItem('waymark.answer me a1 broken', '{');
    answersOnDevice(localStorage, 'you', 'a1').keep({ ...change('y7', 'a') } as Entry);
    expect(open().queue().entries.size).toBe(0);
  });
});
