import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOfSecret } from './secret.ts';
import { makeLink } from './send-link.ts';
import { SignInLink } from './sign-in-link.entity.ts';
import { useLink } from './use-link.ts';

const PURPOSE = 'second-factor';

/** Keeps in mind that the first step was done, and returns the secret that only the browser in which it was done gets. */
export const beginPending = (em: EntityManager, personId: string, now: Date): Promise<string> =>
  makeLink(em, { personId, purpose: PURPOSE, browserHash: null }, now);

/** Who did the first step in the browser that presents this secret; null when nobody did, or it is over. */
export async function pendingPerson(em: EntityManager, secret: string, now: Date): Promise<string | null> {
  const pending = {
    secretHash: hashOfSecret(secret),
    purpose: PURPOSE,
    usedAt: null,
    expiresAt: { $gt: now },
  } as const;
  return (await em.findOne(SignInLink, pending, { disableIdentityMap: true }))?.personId ?? null;
}

/** Ends the first step with the second. Of two at once, one succeeds. */
export const finishPending = (em: EntityManager, secret: string, now: Date): Promise<string | null> =>
  useLink(em, { secret, purposes: [PURPOSE], browserSecret: undefined }, now);

/** Ends every first step of somebody's to which no second was done. */
export async function forgetPending(em: EntityManager, personId: string): Promise<void> {
  await em.nativeDelete(SignInLink, { personId, purpose: PURPOSE, usedAt: null });
}
