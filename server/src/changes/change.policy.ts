import { mayOn } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { GlobalId } from '../platform/global-id.ts';
import type { Signal } from './signal.ts';

/** What is no secret to whoever may see the institution: that a draft is worked on is one. */
const TOLD_TO_ALL = new Set(['assessment.submitted']);

export const changePolicy = {
  /** Whether the actor may be told of a signal about something that they may see. */
  hear(actor: Actor, { type, streamId }: Signal): boolean {
    if (streamId === null || TOLD_TO_ALL.has(type)) return true;
    return mayOn(actor, 'Change', streamId);
  },
};

/** Whether a signal is about an object: about itself, or about anything that belongs to an organisation. */
export function concerns({ type, parts }: GlobalId, { streamId, subject }: Signal): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (type === 'Institution' || type === 'Organisation') return streamId === last;
  return subject === last && (parts.length === 1 || streamId === first);
}
