import {
  EMPTY_QUEUE,
  entryKey,
  nextToSend,
  reduceQueue,
  type AnswerBody,
  type Entry,
  type Queue,
  type QueueEvent,
  type TheirAnswer,
} from './answer-queue.ts';
import type { AnswerStorage } from './answer-storage.ts';

/** What came of sending one change. */
export type SendResult =
  | { readonly kind: 'saved'; readonly revision: number; readonly savedAt: string | null }
  | { readonly kind: 'conflict'; readonly theirs: TheirAnswer }
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'unreachable' };

interface Options {
  readonly send: (entry: Entry) => Promise<SendResult>;
  readonly storage: AnswerStorage;
  readonly now?: () => number;
  readonly newId?: () => string;
  /** Wait after the last change before sending it, in milliseconds. */
  readonly pauseMs?: number;
  /** Wait before trying again after a request that did not arrive, in milliseconds. */
  readonly retryMs?: number;
}

interface Change {
  readonly criterion: string;
  readonly item: string;
  readonly body: AnswerBody;
  readonly display: string;
  /** The revision seen by whoever made it. */
  readonly base: number;
}

export interface AnswerStore {
  readonly queue: () => Queue;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (change: Change) => void;
  /** Sends now what would be sent in a moment. */
  readonly flush: () => void;
  readonly keepMine: (entry: Entry) => void;
  readonly useTheirs: (entry: Entry) => void;
}

/** Keeps changed answers on the device and sends them, one after another, until the server has them. */
export function createAnswerStore(options: Options): AnswerStore {
  const { send, storage, now = Date.now, newId = randomId, pauseMs = 800, retryMs = 10_000 } = options;
  const listeners = new Set<() => void>();
  let queue: Queue = EMPTY_QUEUE;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function apply(event: QueueEvent): void {
    const key = entryKey(event.type === 'changed' ? event.change : event);
    const before = queue.entries.get(key);
    queue = reduceQueue(queue, event);
    const after = queue.entries.get(key);
    if (after) storage.keep(after);
    else if (before) storage.drop(before);
    for (const listener of listeners) listener();
  }

  function sendIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void sendAll(), ms);
  }

  async function sendAll(): Promise<void> {
    clearTimeout(timer);
    for (let entry = nextToSend(queue); entry; entry = nextToSend(queue)) {
      apply({ type: 'sent', criterion: entry.criterion, item: entry.item });
      const { kind, ...news } = await send(entry);
      apply({ type: kind, criterion: entry.criterion, item: entry.item, ...news } as QueueEvent);
      if (kind === 'unreachable') return sendIn(retryMs);
    }
  }

  for (const entry of storage.read()) queue = { ...queue, entries: new Map(queue.entries).set(entryKey(entry), entry) };
  if (queue.entries.size > 0) sendIn(0);

  return {
    queue: () => queue,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (change) => {
      apply({ type: 'changed', change: { ...change, mutationId: newId(), changedAt: now() } });
      sendIn(pauseMs);
    },
    flush: () => void sendAll(),
    keepMine: ({ criterion, item }) => {
      apply({ type: 'keep-mine', criterion, item, mutationId: newId() });
      void sendAll();
    },
    useTheirs: ({ criterion, item }) => apply({ type: 'use-theirs', criterion, item }),
  };
}

/** `crypto.randomUUID` exists on secure pages alone, and a school's own server may not be one. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
