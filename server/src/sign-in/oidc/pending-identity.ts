import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOfSecret, newSecret } from '../secret.ts';
import type { Identity } from './identity.ts';
import { PendingIdentity } from './pending-identity.entity.ts';
import type { Return } from './transaction.ts';

/** How long an account waits to be linked. */
export const PENDING_MINUTES = 30;

/** Keeps an account for whoever signs in in this browser next, and returns the secret for its cookie, a new one each time. */
export async function holdIdentity(
  em: EntityManager,
  { issuer, subject, label, organisation }: Identity,
  { returned, now }: { readonly returned: Pick<Return, 'personId' | 'returnTo'>; readonly now: Date },
): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + PENDING_MINUTES * 60_000);
  const account = { issuer, subject, label, organisation };
  const { personId, returnTo } = returned;
  const waits = { browserHash: hashOfSecret(secret), personId, returnTo, expiresAt };
  em.persist(em.create(PendingIdentity, { ...account, ...waits }));
  await em.flush();
  return secret;
}

/** The account that waits in this browser; null when there is none. */
export async function pendingIdentity(
  em: EntityManager,
  secret: string | undefined,
  now: Date,
): Promise<PendingIdentity | null> {
  if (secret === undefined) return null;
  return em.findOne(PendingIdentity, { browserHash: hashOfSecret(secret), expiresAt: { $gt: now } });
}

/** Forgets the account that waits in this browser. */
export async function dropIdentity(em: EntityManager, secret: string): Promise<void> {
  await em.nativeDelete(PendingIdentity, { browserHash: hashOfSecret(secret) });
}
