import { createHmac } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOfSecret, newSecret } from '../secret.ts';
import { OidcTransaction } from './oidc-transaction.entity.ts';

/** How long somebody may take at the other service. */
export const TRANSACTION_MINUTES = 10;

/** What the answer of the other service is held against. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE. */
  readonly verifier: string;
}

/** Where somebody comes from and wants to go. */
export interface Departure {
  readonly browserSecret: string;
  readonly personId: string | null;
  readonly returnTo: string;
}

/**
 * What is sent and expected follows from the state and the secret in the browser's cookie. The database keeps hashes
 * alone: whoever reads it cannot finish what somebody else began.
 */
function checksOf(browserSecret: string, state: string): Checks {
  const derive = (use: string) => createHmac('sha256', browserSecret).update(`${use} ${state}`).digest('base64url');
  return { state, nonce: derive('nonce'), verifier: derive('verifier') };
}

/** Remembers that somebody goes to the other service. */
export async function beginTransaction(em: EntityManager, departure: Departure, now: Date): Promise<Checks> {
  const { browserSecret, personId, returnTo } = departure;
  const state = newSecret();
  em.persist(
    em.create(OidcTransaction, {
      stateHash: hashOfSecret(state),
      browserHash: hashOfSecret(browserSecret),
      personId,
      returnTo,
      expiresAt: new Date(now.getTime() + TRANSACTION_MINUTES * 60_000),
    }),
  );
  await em.flush();
  return checksOf(browserSecret, state);
}

/** Somebody who came back. */
export interface Return {
  readonly checks: Checks;
  readonly personId: string | null;
  readonly returnTo: string;
}

/** Takes what was begun, once. Null when it never was, was finished, is too old, or was begun in another browser. */
export async function takeTransaction(
  em: EntityManager,
  { browserSecret, state }: { readonly browserSecret: string; readonly state: string },
  now: Date,
): Promise<Return | null> {
  const [row] = await em.execute<{ person_id: string | null; return_to: string }[]>(
    `delete from oidc_transaction where state_hash = ? and browser_hash = ? and expires_at > ?
     returning person_id, return_to`,
    [hashOfSecret(state), hashOfSecret(browserSecret), now],
  );
  return row ? { checks: checksOf(browserSecret, state), personId: row.person_id, returnTo: row.return_to } : null;
}
