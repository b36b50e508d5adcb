import { createContext, useContext, useSyncExternalStore } from 'react';
import { EMPTY_QUEUE, entryKey, type Entry, type Queue } from './answer-queue.ts';
import type { AnswerStore } from './answer-store.ts';

export const AnswersContext = createContext<AnswerStore | null>(null);

/** The store of the assessment around. */
export function useAnswerStore(): AnswerStore {
  const store = useContext(AnswersContext);
  if (!store) throw new Error('useAnswerStore needs an AnswersContext around it.');
  return store;
}

/** What is on its way to the server now. */
export function useQueue(): Queue {
  const store = useContext(AnswersContext);
  return useSyncExternalStore(store?.subscribe ?? nothing, store?.queue ?? (() => EMPTY_QUEUE));
}

/** The change of one item that is not saved yet. */
export function useEntry(criterion: string, item: string): Entry | null {
  return useQueue().entries.get(entryKey({ criterion, item })) ?? null;
}

function nothing() {
  return () => undefined;
}
