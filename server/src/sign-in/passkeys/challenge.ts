import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOfSecret } from '../secret.ts';
import { PasskeyChallenge } from './passkey-challenge.entity.ts';

const MINUTES = 5;

/** What a challenge is for; without a person when a browser asks to sign in. */
interface ChallengeUse {
  readonly purpose: 'add' | 'sign-in';
  readonly personId: string | null;
}

/** Keeps a challenge until it is answered, for five minutes. */
export async function keepChallenge(em: EntityManager, challenge: string, use: ChallengeUse, now: Date): Promise<void> {
  const expiresAt = new Date(now.getTime() + MINUTES * 60_000);
  em.persist(em.create(PasskeyChallenge, { ...use, challengeHash: hashOfSecret(challenge), expiresAt }));
  await em.flush();
}

/** Uses a challenge up, right or wrong the answer. False when it was never made for this, was used, or is too old. */
export async function useChallenge(
  em: EntityManager,
  challenge: string,
  use: ChallengeUse,
  now: Date,
): Promise<boolean> {
  const kept = { ...use, challengeHash: hashOfSecret(challenge), expiresAt: { $gt: now } };
  return (await em.nativeDelete(PasskeyChallenge, kept)) > 0;
}
