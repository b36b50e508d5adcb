import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOfSecret } from './secret.ts';
import { makeLink } from './send-link.ts';
import { SignInLink } from './sign-in-link.entity.ts';
import { useLink } from './use-link.ts';

const PURPOSE = 'second-factor';

/** Who did the first step, and what they are to act as then: undefined for where they acted last, null for none of theirs. */
interface PendingSignIn {
  readonly personId: string;
  readonly membershipId?: string | null | undefined;
}

/** Keeps in mind that the first step was done, and returns the secret that only the browser in which it was done gets. */
export const beginPending = (
  em: EntityManager,
  { personId, membershipId }: PendingSignIn,
  now: Date,
): Promise<string> => {
  const acts = { membershipId: membershipId ?? null, forNobody: membershipId === null };
  return makeLink(em, { personId, purpose: PURPOSE, browserHash: null, ...acts }, now);
};

/** What was begun in the browser that presents this secret; null when nothing was, or it is over. */
export async function pendingSignIn(em: EntityManager, secret: string, now: Date): Promise<PendingSignIn | null> {
  const pending = {
    secretHash: hashOfSecret(secret),
    purpose: PURPOSE,
    usedAt: null,
    expiresAt: { $gt: now },
  } as const;
  const link = await em.findOne(SignInLink, pending, { disableIdentityMap: true });
  return link && { personId: link.personId, membershipId: link.forNobody ? null : (link.membershipId ?? undefined) };
}

/** Ends the first step with the second. Of two at once, one succeeds. */
export const finishPending = async (em: EntityManager, secret: string, now: Date): Promise<string | null> =>
  (await useLink(em, { secret, purposes: [PURPOSE], browserSecret: undefined }, now))?.personId ?? null;

/** Ends every first step of somebody's to which no second was done. */
export async function forgetPending(em: EntityManager, personId: string): Promise<void> {
  await em.nativeDelete(SignInLink, { personId, purpose: PURPOSE, usedAt: null });
}
