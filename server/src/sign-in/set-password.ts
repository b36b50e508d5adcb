import { Person, requireOwnProof, Session } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { tellOwner } from './account-notice.ts';
import { PasswordCredential } from './password-credential.entity.ts';
import { hashPassword, passwordProblem } from './password.ts';
import { forgetPending } from './pending-sign-in.ts';
import { checkOwnPassword } from './prove-again.ts';
import { recordAccountEvent } from './record-account-event.ts';
import { signedInPerson } from './signed-in-person.ts';

export interface NewPassword {
  readonly password: string;
  readonly current: string | null;
}

/**
 * Sets the viewer's password, and signs them out everywhere else: whoever had the old one is out.
 *
 * @throws ProofNeeded when the viewer neither proved lately who they are nor gives the password of now
 */
export async function setPassword(
  context: RequestContext,
  { password, current }: NewPassword,
): Promise<readonly Problem[]> {
  const { id: personId, sessionHash } = signedInPerson(context);
  const { em, now } = context;
  const notProved = await proofProblem(context, current);
  if (notProved) return [notProved];
  const person = await em.findOneOrFail(Person, { id: personId });
  const wrong = passwordProblem(password, [person.name, person.email]);
  if (wrong) return [wrong];
  const hash = await hashPassword(password);
  await em.transactional(async (inner) => {
    await inner.upsert(PasswordCredential, { personId, hash, changedAt: now() });
    await inner.nativeDelete(Session, { personId, secretHash: { $ne: sessionHash } });
    await forgetPending(inner, personId);
    recordAccountEvent({ ...context, em: inner }, 'password.set');
    await inner.flush();
  });
  await tellOwner(context, 'password-set');
  return [];
}

async function proofProblem(context: RequestContext, current: string | null): Promise<Problem | null> {
  if (current === null) {
    await requireOwnProof(context);
    return null;
  }
  const { id: personId, sessionHash: within } = signedInPerson(context);
  const result = await checkOwnPassword(
    asServer(context.services.orm),
    { personId, password: current, within },
    context.now(),
  );
  if (result === 'proved') return null;
  return result === 'wrong'
    ? problem('wrong', 'current', 'This is not your password.')
    : problem('too-often', 'current', 'This was tried too often. Wait a quarter of an hour.');
}
