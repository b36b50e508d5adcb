import type { EntityManager } from '@mikro-orm/postgresql';
import { Session } from '../people/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { checkCode, hasAuthenticator } from './authenticator/check-code.ts';
import { PasswordCredential } from './password-credential.entity.ts';
import { isPassword } from './password.ts';
import { checkPasskey } from './passkeys/check-passkey.ts';
import { forgetFailures, takeTry } from './throttle.ts';

/** What somebody proves with that it is they. */
export type Proof =
  { readonly password: string } | { readonly code: string } | { readonly passkey: Readonly<Record<string, unknown>> };

export type ProofResult = 'proved' | 'wrong' | { readonly seconds: number };

/** `one-factor`: of somebody with an authenticator app a password alone is no proof. */
type ProofAgain = ProofResult | 'one-factor';

/** Where a proof is given. */
export interface Proving {
  readonly actor: PersonActor;
  /** Network address. */
  readonly address: string;
  readonly now: Date;
}

/**
 * Proves again, within a session, that it is its owner. Wrong tries count against this session: whoever stole it locks
 * nobody else out. Whoever has an authenticator app proves with more than a password: else a password that was learnt
 * would be enough to take the app away.
 */
export async function proveAgain(
  em: EntityManager,
  services: Services,
  proof: Proof,
  proving: Proving,
): Promise<ProofAgain> {
  const { actor, now } = proving;
  const result = await check(em, services, proof, proving);
  if (result === 'proved')
    await em.nativeUpdate(Session, { secretHash: actor.sessionHash, personId: actor.id }, { provedAt: now });
  return result;
}

async function check(
  em: EntityManager,
  services: Services,
  proof: Proof,
  { actor: { id: personId, sessionHash }, address, now }: Proving,
): Promise<ProofAgain> {
  if ('passkey' in proof)
    return (await checkPasskey(em, services.settings, proof.passkey, now)) === personId ? 'proved' : 'wrong';
  const hasApp = await hasAuthenticator(em, personId);
  if ('password' in proof)
    return hasApp
      ? 'one-factor'
      : checkOwnPassword(em, { personId, password: proof.password, within: sessionHash }, now);
  if (!hasApp) return 'wrong';
  // A session is only held in a browser that was signed in.
  const attempt = { personId, code: proof.code, within: sessionHash, address, known: true };
  const result = await checkCode({ em, sealing: services.sealing }, attempt, now);
  if ('right' in result) return 'proved';
  return result.refused === 'wrong' ? 'wrong' : { seconds: result.seconds };
}

/** Checks the password of somebody who is signed in. @param within names the session */
export async function checkOwnPassword(
  em: EntityManager,
  { personId, password, within }: { readonly personId: string; readonly password: string; readonly within: string },
  now: Date,
): Promise<ProofResult> {
  const counted = [{ of: 'codes', key: within }] as const;
  const seconds = await takeTry(em, counted, now);
  if (seconds !== null) return { seconds };
  const credential = await em.findOne(PasswordCredential, { personId }, { disableIdentityMap: true });
  if (!(await isPassword(password, credential?.hash ?? null))) return 'wrong';
  await forgetFailures(em, counted);
  return 'proved';
}
