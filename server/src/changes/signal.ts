import { z } from 'zod';

/** That something happened: ids alone, since it goes to every server before anybody's rights are looked at. */
export interface Signal {
  /** Past tense, `thing.happened`; `missed` when some may have been lost; `tick` now and then, when nothing happened. */
  readonly type: string;
  /** The organisation or institution that it happened to; null when it concerns all. */
  readonly streamId: string | null;
  /** Id of the thing. */
  readonly subject: string | null;
  readonly actorId: string | null;
  readonly at: Date;
}

const announced = z.object({
  type: z.string(),
  streamId: z.string(),
  subject: z.string(),
  actorId: z.string().nullable(),
  at: z.coerce.date(),
});

/** Reads what the database announced; null when it is nothing of ours. */
export function readSignal(payload: string | undefined): Signal | null {
  try {
    return announced.parse(JSON.parse(payload ?? ''));
  } catch {
    return null;
  }
}

/** A signal to everybody. */
export const toAll = (type: 'missed' | 'tick', at: Date): Signal => ({
  type,
  streamId: null,
  subject: null,
  actorId: null,
  at,
});
