import { createHash } from 'node:crypto';

/** What is sealed of an event, as the database writes it: the time in UTC to the microsecond, `data` as its own text. */
export interface SealedEvent {
  readonly streamId: string;
  readonly type: string;
  readonly subject: string;
  readonly actorId: string | null;
  readonly data: string;
  readonly at: string;
}

/**
 * Computes the hash of a link anew, apart from the database that made it: SHA-256 over a JSON array without spaces, as
 * hexadecimal. `docs/events.md` shows it to whoever checks a chain with a program of their own.
 *
 * @param previous hash of the link before, as hexadecimal; empty for the first
 */
export function linkHash(
  previous: string,
  sequence: number,
  { streamId, type, subject, actorId, data, at }: SealedEvent,
): string {
  const before = [previous, streamId, sequence, type, subject, actorId].map((part) => JSON.stringify(part));
  return createHash('sha256')
    .update(`[${[...before, data, JSON.stringify(at)].join(',')}]`)
    .digest('hex');
}
