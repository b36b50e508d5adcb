import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Person, requireOwnProof } from '../../people/index.ts';
import { problem, type Problem } from '../../platform/problem.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import type { Settings } from '../../platform/settings.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { keepChallenge } from './challenge.ts';
import { Passkey } from './passkey.entity.ts';
import { ALGORITHMS, relyingParty } from './relying-party.ts';

/** More than anybody has devices. */
const MOST = 20;

export type AddOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>;

/**
 * Begins to add a passkey: what the viewer's browser is to ask their device for.
 *
 * @throws ProofNeeded when the viewer did not prove lately who they are
 */
export async function beginPasskey(
  context: RequestContext,
): Promise<{ readonly options: AddOptions | null; readonly problems: readonly Problem[] }> {
  const { id: personId } = signedInPerson(context);
  await requireOwnProof(context);
  const { em, now, services } = context;
  const [person, passkeys] = await Promise.all([
    em.findOneOrFail(Person, { id: personId }),
    em.find(Passkey, { personId }, { disableIdentityMap: true }),
  ]);
  if (passkeys.length >= MOST)
    return { options: null, problems: [problem('too-many', '', `You have ${MOST} passkeys. Remove one first.`)] };
  const options = await generateRegistrationOptions({
    rpName: 'Waymark',
    rpID: relyingParty(services.settings).id,
    userID: new TextEncoder().encode(personId),
    userName: person.email,
    userDisplayName: person.name,
    excludeCredentials: passkeys.map(({ credentialId: id, transports }) => ({ id, transports: [...transports] })),
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await keepChallenge(em, options.challenge, { purpose: 'add', personId }, now());
  return { options, problems: [] };
}

export type SignInOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>;

/** What any browser is to ask its device for, to sign in. It is the same for everybody: no account is named. */
export async function offerPasskeySignIn(em: EntityManager, settings: Settings, now: Date): Promise<SignInOptions> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(settings).id,
    userVerification: 'required',
  });
  await keepChallenge(em, options.challenge, { purpose: 'sign-in', personId: null }, now);
  return options;
}
