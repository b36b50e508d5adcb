import { Person, requireOwnProof } from '../../people/index.ts';
import { problem, type Problem } from '../../platform/problem.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { Authenticator } from './authenticator.entity.ts';
import { appSetUp, newAppSecret, type AppSetUp } from './one-time-code.ts';

export interface BegunAuthenticator {
  readonly setUp: AppSetUp | null;
  readonly problems: readonly Problem[];
}

/**
 * Makes the secret that the viewer's app is to be told. It counts for nothing until a code of it was given, and beginning
 * again makes another.
 *
 * @throws ProofNeeded when the viewer did not prove lately who they are
 */
export async function beginAuthenticator(context: RequestContext): Promise<BegunAuthenticator> {
  const { id: personId } = signedInPerson(context);
  await requireOwnProof(context);
  const { em, now, services } = context;
  const [person, before] = await Promise.all([
    em.findOneOrFail(Person, { id: personId }),
    em.findOne(Authenticator, { personId }),
  ]);
  if (before?.confirmedAt) return { setUp: null, problems: [SET_UP_ALREADY] };
  const secret = newAppSecret();
  const made = { sealedSecret: services.sealing.seal(secret, personId), createdAt: now() };
  if (before) em.assign(before, { ...made, lastStep: 0 });
  else em.persist(em.create(Authenticator, { ...made, personId, confirmedAt: null, lastStep: 0 }));
  await em.flush();
  return { setUp: appSetUp(secret, person.email), problems: [] };
}

/** Whoever changes phones removes the old app first, so that no half-finished change takes a working one away. */
export const SET_UP_ALREADY = problem('set-up', '', 'An authenticator app is set up already. Remove it first.');
