import { verifyAuthenticationResponse, type AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Settings } from '../../platform/settings.ts';
import { useChallenge } from './challenge.ts';
import { Passkey } from './passkey.entity.ts';
import { relyingParty } from './relying-party.ts';

/**
 * Whose passkey answered, after its device made sure that it is they. Null when nobody's did: in all cases the same, so that
 * nothing is learnt of who has which.
 *
 * @param response as the browser gives it; anything, until it was verified
 */
export async function checkPasskey(
  em: EntityManager,
  settings: Settings,
  response: unknown,
  now: Date,
): Promise<string | null> {
  const answer = response as AuthenticationResponseJSON;
  const passkey = await em.findOne(Passkey, { credentialId: String(answer.id) }, { disableIdentityMap: true });
  const counter = passkey && (await counterAfter({ em, settings, now }, passkey, answer));
  if (passkey === null || counter === null) return null;
  // Of two answers at once with the same count, one is a copy's.
  const unchanged = { id: passkey.id, counter: passkey.counter };
  const used = await em.nativeUpdate(Passkey, unchanged, { counter, lastUsedAt: now });
  return used > 0 ? passkey.personId : null;
}

interface Checking {
  readonly em: EntityManager;
  readonly settings: Settings;
  readonly now: Date;
}

/** How often the device was used by now; null when the answer is wrong, or the count goes back, as that of a copy does. */
async function counterAfter(
  { em, settings, now }: Checking,
  { credentialId: id, publicKey, counter }: Passkey,
  response: AuthenticationResponseJSON,
): Promise<number | null> {
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(settings);
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => useChallenge(em, challenge, { purpose: 'sign-in', personId: null }, now),
      expectedOrigin,
      expectedRPID,
      credential: { id, publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    // The library throws for every way in which an answer can be wrong.
    return null;
  }
}
