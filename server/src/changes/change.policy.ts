import { mayOn } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';
import { toGlobalId, type GlobalId } from '../platform/global-id.ts';
import type { Signal } from './signal.ts';

/**
 * What is told to those with whom an institution shares too, by the type of its subject: they must be able to see that.
 * That a draft is worked on is the institution's own.
 */
const TOLD_TO_ALL: ReadonlyMap<string, string> = new Map([['assessment.submitted', 'Assessment']]);

export const changePolicy = {
  /** Whether the actor may be told of a signal about something that they may see. */
  hear: (actor: Actor, signal: Signal): boolean => isOwn(actor, signal) || TOLD_TO_ALL.has(signal.type),

  /** Global id of what the actor must be able to see besides, to be told; null when there is nothing. */
  mustSee(actor: Actor, signal: Signal): string | null {
    const { type, streamId, subject } = signal;
    const kind = TOLD_TO_ALL.get(type);
    if (isOwn(actor, signal) || !kind || streamId === null || subject === null) return null;
    return toGlobalId(kind, streamId, subject);
  },
};

/** Whether a signal concerns all, or the actor's own organisation; the region's are all. */
function isOwn(actor: Actor, { streamId }: Signal): boolean {
  return streamId === null || mayOn(actor, 'Change', streamId);
}

/** Whether a signal is about an object: about itself, or about anything that belongs to an organisation. */
export function concerns({ type, parts }: GlobalId, { streamId, subject }: Signal): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (type === 'Institution' || type === 'Organisation') return streamId === last;
  return subject === last && (parts.length === 1 || streamId === first);
}
