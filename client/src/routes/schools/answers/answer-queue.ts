import type { Answer_AnswerFragment, AnswerValueInput } from '../../../graphql/graphql.ts';

/** What is to be saved: exactly one of the three. */
export type AnswerBody =
  { readonly value: AnswerValueInput } | { readonly notApplicable: string } | { readonly clear: true };

/** What somebody else saved first. */
export interface TheirAnswer {
  readonly author: string;
  readonly revision: number;
  readonly savedAt: string;
  /** In words. */
  readonly display: string;
  readonly value: Answer_AnswerFragment['value'];
  readonly notApplicable: string | null;
}

/** One changed answer on its way to the server. */
export interface Entry {
  readonly criterion: string;
  readonly item: string;
  readonly body: AnswerBody;
  /** The change in words, to be shown beside another's. */
  readonly display: string;
  /** The revision that it was made on. */
  readonly base: number;
  /** Sent with it, so that sending it twice has one effect; new with every change. */
  readonly mutationId: string;
  /** When it was changed last, in milliseconds: the order of sending. */
  readonly changedAt: number;
  readonly phase: 'waiting' | 'sending' | 'conflict' | 'refused';
  /** While sending: what was sent. A newer change stays in the queue when this one is saved. */
  readonly sentId: string | null;
  readonly theirs: TheirAnswer | null;
  readonly problem: string | null;
}

export interface Queue {
  readonly entries: ReadonlyMap<string, Entry>;
  /** False after a request that did not arrive, until one does. */
  readonly online: boolean;
  /** When the last answer was saved, by the server's clock. */
  readonly savedAt: string | null;
}

interface Place {
  readonly criterion: string;
  readonly item: string;
}

export type QueueEvent =
  | {
      readonly type: 'changed';
      readonly change: Pick<Entry, 'criterion' | 'item' | 'body' | 'display' | 'base' | 'mutationId' | 'changedAt'>;
    }
  | ({ readonly type: 'sent' } & Place)
  | ({ readonly type: 'saved'; readonly revision: number; readonly savedAt: string | null } & Place)
  | ({ readonly type: 'unreachable' } & Place)
  | ({ readonly type: 'conflict'; readonly theirs: TheirAnswer } & Place)
  | ({ readonly type: 'refused'; readonly problem: string } & Place)
  | ({ readonly type: 'keep-mine'; readonly mutationId: string } & Place)
  | ({ readonly type: 'use-theirs' } & Place);

export const EMPTY_QUEUE: Queue = { entries: new Map(), online: true, savedAt: null };

/** The name of an item within its assessment. */
export function entryKey({ criterion, item }: Place): string {
  return `${criterion} ${item}`;
}

/** The queue after an event. What was typed leaves it only when it is saved, or when its author takes the other's. */
export function reduceQueue(queue: Queue, event: QueueEvent): Queue {
  if (event.type === 'changed')
    return withEntry(queue, changed(queue.entries.get(entryKey(event.change)), event.change));
  const entry = queue.entries.get(entryKey(event));
  if (!entry) return queue;
  switch (event.type) {
    case 'sent':
      return withEntry(queue, { ...entry, phase: 'sending', sentId: entry.mutationId });
    case 'saved':
      return { ...saved(queue, entry, event.revision), online: true, savedAt: event.savedAt ?? queue.savedAt };
    case 'unreachable':
      return { ...withEntry(queue, { ...entry, phase: 'waiting', sentId: null }), online: false };
    case 'conflict':
      return { ...withEntry(queue, { ...entry, phase: 'conflict', sentId: null, theirs: event.theirs }), online: true };
    case 'refused':
      return { ...withEntry(queue, refused(entry, event.problem)), online: true };
    case 'keep-mine':
      return withEntry(queue, resolved(entry, event.mutationId));
    case 'use-theirs':
      return without(queue, entry);
  }
}

type Change = Extract<QueueEvent, { type: 'changed' }>['change'];

function changed(before: Entry | undefined, change: Change): Entry {
  const fresh: Entry = { ...change, phase: 'waiting', sentId: null, theirs: null, problem: null };
  if (!before) return fresh;
  // The base stays: it is what its author saw. A conflict stays until it is resolved, with the newest words.
  if (before.phase === 'sending') return { ...fresh, base: before.base, phase: 'sending', sentId: before.sentId };
  if (before.phase === 'conflict') return { ...fresh, base: before.base, phase: 'conflict', theirs: before.theirs };
  return { ...fresh, base: before.base };
}

function saved(queue: Queue, entry: Entry, revision: number): Queue {
  if (entry.sentId === entry.mutationId) return without(queue, entry);
  return withEntry(queue, { ...entry, base: revision, phase: 'waiting', sentId: null });
}

function refused(entry: Entry, problem: string): Entry {
  // A change made meanwhile may have put it right.
  if (entry.sentId !== entry.mutationId) return { ...entry, phase: 'waiting', sentId: null };
  return { ...entry, phase: 'refused', sentId: null, problem };
}

function resolved(entry: Entry, mutationId: string): Entry {
  return { ...entry, base: entry.theirs?.revision ?? entry.base, mutationId, phase: 'waiting', theirs: null };
}

function withEntry(queue: Queue, entry: Entry): Queue {
  return { ...queue, entries: new Map(queue.entries).set(entryKey(entry), entry) };
}

function without(queue: Queue, entry: Entry): Queue {
  const entries = new Map(queue.entries);
  entries.delete(entryKey(entry));
  return { ...queue, entries };
}

/** The change to send next: the oldest one that waits, one at a time. */
export function nextToSend({ entries }: Queue): Entry | null {
  const all = [...entries.values()];
  if (all.some(({ phase }) => phase === 'sending')) return null;
  return all.filter(({ phase }) => phase === 'waiting').sort((a, b) => a.changedAt - b.changedAt)[0] ?? null;
}

/** How the whole page stands, the worst first. */
export function statusOf({
  entries,
  online,
  savedAt,
}: Queue): 'idle' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused' {
  const phases = new Set([...entries.values()].map(({ phase }) => phase));
  if (phases.has('conflict')) return 'conflict';
  if (phases.has('refused')) return 'refused';
  if (phases.size > 0) return online ? 'saving' : 'offline';
  return savedAt ? 'saved' : 'idle';
}
