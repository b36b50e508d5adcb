import type { EntityManager } from '@mikro-orm/postgresql';
import { addressKey } from '../platform/allowance.ts';
import { hashOfSecret } from './secret.ts';

/** How often something may fail within a time. */
interface Allowance {
  readonly failures: number;
  readonly minutes: number;
}

/**
 * What may fail before it is refused. Nobody can lock an account for its owner: what strangers do wrong counts against
 * their address, and against an account only for browsers that its owner never used.
 */
export const ALLOWED = {
  /** By address, whatever the account. */
  address: { failures: 30, minutes: 15 },
  /** By address and account. */
  pair: { failures: 5, minutes: 15 },
  /** By account, from browsers that have not been signed in to it before. */
  account: { failures: 50, minutes: 24 * 60 },
  /** Links asked for, by address. */
  linksByAddress: { failures: 20, minutes: 15 },
  /** Links sent to one account. */
  linksByAccount: { failures: 5, minutes: 15 },
  /** Times that somebody went to another service to sign in, by address; a school has one address. */
  departuresByAddress: { failures: 100, minutes: 15 },
  /** Codes and passwords tried in one session or after one first step. */
  codes: { failures: 5, minutes: 15 },
  /** Passkeys asked for, by address. */
  passkeysByAddress: { failures: 60, minutes: 15 },
  /** Searches of strangers for an institution to join, by address. */
  joinSearches: { failures: 120, minutes: 15 },
  /** Requests to join, by address. */
  joinsByAddress: { failures: 10, minutes: 60 },
  /** Requests to join for one e-mail address, whoever sends them. */
  joinsByEmail: { failures: 5, minutes: 24 * 60 },
  /** Messages to those who decide about one institution. */
  joinNotices: { failures: 1, minutes: 60 },
} as const satisfies Readonly<Record<string, Allowance>>;

/** Something of which failures are counted. */
export interface Counted {
  readonly of: keyof typeof ALLOWED;
  /** The network address that it comes from, where that counts. Of IPv6, all of one network are one. */
  readonly address?: string;
  /** Whose, in plain; stored as a hash. */
  readonly key?: string;
}

const keyOf = ({ of, address, key = '' }: Counted): string =>
  `${of}:${hashOfSecret(address === undefined ? key : `${addressKey(address)} ${key}`)}`;

/** Whether any of these has failed too often, and for how many seconds it is refused. Null when all may go on. */
export async function refusedFor(em: EntityManager, counted: readonly Counted[], now: Date): Promise<number | null> {
  const rows = await em.execute<{ key: string; failures: number; since: Date }[]>(
    `select key, failures, since from sign_in_failure where key = any(?)`,
    [`{${counted.map(keyOf).join(',')}}`],
  );
  const waits = counted.flatMap((one) => {
    const row = rows.find(({ key }) => key === keyOf(one));
    const { failures, minutes } = ALLOWED[one.of];
    const until = row ? new Date(row.since).getTime() + minutes * 60_000 : 0;
    return row && row.failures >= failures && until > now.getTime() ? [Math.ceil((until - now.getTime()) / 1000)] : [];
  });
  return waits.length === 0 ? null : Math.max(...waits);
}

/**
 * Counts a try of each before it is made, so that many at once are no more than many in a row. What is refused already
 * is not counted.
 *
 * @returns null when it may be tried, else for how many seconds it is refused
 */
export async function takeTry(em: EntityManager, counted: readonly Counted[], now: Date): Promise<number | null> {
  const seconds = await refusedFor(em, counted, now);
  if (seconds !== null) return seconds;
  const taken = await countFailure(em, counted, now);
  const over = counted.some(({ of }, index) => (taken[index] ?? 0) > ALLOWED[of].failures);
  return over ? refusedFor(em, counted, now) : null;
}

/** Takes back the last try of each, because it was no failure. */
export async function giveTryBack(em: EntityManager, counted: readonly Counted[]): Promise<void> {
  await em.execute(`update sign_in_failure set failures = failures - 1 where key = any(?) and failures > 0`, [
    `{${counted.map(keyOf).join(',')}}`,
  ]);
}

/** Counts a failure of each, and returns how often each has failed. The time begins with the first failure and begins again when it has passed. */
export async function countFailure(em: EntityManager, counted: readonly Counted[], now: Date): Promise<number[]> {
  const taken: number[] = [];
  for (const one of counted) {
    const expired = new Date(now.getTime() - ALLOWED[one.of].minutes * 60_000);
    const [row] = await em.execute<{ failures: number }[]>(
      `insert into sign_in_failure as f (key, failures, since) values (?, 1, ?)
       on conflict (key) do update set
         failures = case when f.since <= ? then 1 else f.failures + 1 end,
         since = case when f.since <= ? then excluded.since else f.since end
       returning failures`,
      [keyOf(one), now, expired, expired],
    );
    taken.push(row?.failures ?? 0);
  }
  return taken;
}

/** Forgets the failures of each, after a success. */
export async function forgetFailures(em: EntityManager, counted: readonly Counted[]): Promise<void> {
  await em.execute(`delete from sign_in_failure where key = any(?)`, [`{${counted.map(keyOf).join(',')}}`]);
}
