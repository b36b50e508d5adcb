import { randomUUID } from 'node:crypto';
import { verifyRegistrationResponse, type RegistrationResponseJSON } from '@simplewebauthn/server';
import { requireOwnProof } from '../../people/index.ts';
import { asServer } from '../../persistence/as-server.ts';
import { textProblem } from '../../platform/plain-text.ts';
import { problem, type Problem } from '../../platform/problem.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { tellOwner } from '../account-notice.ts';
import { recordAccountEvent } from '../record-account-event.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { useChallenge } from './challenge.ts';
import { Passkey } from './passkey.entity.ts';
import { ALGORITHMS, relyingParty } from './relying-party.ts';

/** What a device answered, and how its owner calls it. */
export interface NewPasskey {
  readonly name: string;
  /** As the browser gives it; anything, until it was verified. */
  readonly response: unknown;
}

/** What is wrong with the name of a passkey; null when it can be used. */
export const passkeyNameProblem = (name: string): Problem | null =>
  textProblem(name, { path: 'name', label: 'The name', max: 60 });

/**
 * Adds a passkey that a device of the viewer's has just made.
 *
 * @throws ProofNeeded when the viewer did not prove lately who they are
 */
export async function addPasskey(context: RequestContext, { name, response }: NewPasskey): Promise<readonly Problem[]> {
  const { id: personId } = signedInPerson(context);
  await requireOwnProof(context);
  const badName = passkeyNameProblem(name);
  if (badName) return [badName];
  const { em, now, services } = context;
  const made = await verified(context, personId, response as RegistrationResponseJSON);
  // As the server: a passkey that is somebody else's is beyond the viewer's own rows.
  if (!made || (await asServer(services.orm).count(Passkey, { credentialId: made.id })) > 0) return [NOT_TAKEN];
  const { id: credentialId, publicKey, counter, transports = [] } = made;
  const kept = { credentialId, publicKey: Buffer.from(publicKey), counter, transports, name: name.trim() };
  em.persist(em.create(Passkey, { id: randomUUID(), personId, ...kept, createdAt: now(), lastUsedAt: null }));
  recordAccountEvent(context, 'passkey.added');
  await em.flush();
  await tellOwner(context, 'passkey-added');
  return [];
}

/** What the device made; null when the answer is not to our challenge, not from our pages, or without its owner's consent. */
async function verified({ em, services, now }: RequestContext, personId: string, response: RegistrationResponseJSON) {
  const { id, origin } = relyingParty(services.settings);
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: (challenge) => useChallenge(em, challenge, { purpose: 'add', personId }, now()),
      expectedOrigin: origin,
      expectedRPID: id,
      supportedAlgorithmIDs: ALGORITHMS,
      requireUserVerification: true,
    });
    return registrationInfo?.credential ?? null;
  } catch {
    // The library throws for every way in which an answer can be wrong, with words for its callers alone.
    return null;
  }
}

const NOT_TAKEN = problem(
  'not-taken',
  'response',
  'The passkey could not be taken: it took longer than 5 minutes, or the device did not ask for your finger, face or PIN. Try again.',
);
