import type { Entry } from './answer-queue.ts';
import { entryKey } from './answer-queue.ts';

/** Where changes wait that are not saved yet: they outlive the page, and a flat battery. */
export interface AnswerStorage {
  readonly read: () => readonly Entry[];
  readonly keep: (entry: Entry) => void;
  readonly drop: (entry: Entry) => void;
}

/** Each change has a line of its own in the browser's store, so that two windows do not overwrite each other's. */
export function answersOnDevice(store: Storage, person: string, assessment: string): AnswerStorage {
  const prefix = `waymark.answer ${person} ${assessment} `;
  return {
    read: () =>
      Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => parseEntry(store.getItem(key))),
    keep: (entry) => {
      try {
        store.setItem(prefix + entryKey(entry), JSON.stringify(entry));
      } catch {
        // A full store keeps nothing more; the change is still in the page and on its way.
      }
    },
    drop: (entry) => store.removeItem(prefix + entryKey(entry)),
  };
}

/** A stored change, to be sent anew; nothing when the line is not ours. */
function parseEntry(line: string | null): readonly Entry[] {
  try {
    const entry = JSON.parse(line ?? '') as Entry;
    if (typeof entry.criterion !== 'string' || typeof entry.item !== 'string' || typeof entry.base !== 'number')
      return [];
    return [{ ...entry, phase: 'waiting', sentId: null, theirs: null, problem: null }];
  } catch {
    return [];
  }
}
