import { recordEvent } from '../changes/index.ts';
import { Person, Session } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { Forbidden } from '../platform/errors.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { PasswordCredential } from './password-credential.entity.ts';
import { hashPassword, isPassword, passwordProblem } from './password.ts';
import { signedInPerson } from './show-account.ts';
import { countFailure, refusedFor } from './throttle.ts';

/** Somebody who has just signed in need not say their password once more. */
const FRESH_MINUTES = 15;

export interface NewPassword {
  readonly password: string;
  readonly current: string | null;
}

/**
 * Sets the viewer's password, and signs them out everywhere else: whoever had the old one is out.
 *
 * @throws Forbidden for somebody who did not prove who they are lately and does not know the password of now
 */
export async function setPassword(
  context: RequestContext,
  { password, current }: NewPassword,
): Promise<readonly Problem[]> {
  const { id: personId, sessionHash, membership } = signedInPerson(context);
  const { em, now } = context;
  const [person, session, credential] = await Promise.all([
    em.findOneOrFail(Person, { id: personId }),
    em.findOneOrFail(Session, { secretHash: sessionHash }),
    em.findOne(PasswordCredential, { personId }),
  ]);
  const proved = session.provedAt && now().getTime() - session.provedAt.getTime() <= FRESH_MINUTES * 60_000;
  if (!proved) {
    if (current === null || credential === null)
      throw new Forbidden(
        'set a password now: sign in again by a link, and set it within 15 minutes, or give the password of now',
      );
    const counted = [{ of: 'pair', key: `set-password ${personId}` }] as const;
    // Whoever guesses is not to see how they are counted.
    const counting = asServer(context.services.orm);
    if ((await refusedFor(counting, counted, now())) !== null)
      return [problem('too-often', 'current', 'This was tried too often. Wait a quarter of an hour.')];
    if (!(await isPassword(current, credential.hash))) {
      await countFailure(counting, counted, now());
      return [problem('wrong', 'current', 'This is not your password.')];
    }
  }
  const wrong = passwordProblem(password, [person.name, person.email]);
  if (wrong) return [wrong];
  const hash = await hashPassword(password);
  if (credential) em.assign(credential, { hash, changedAt: now() });
  else em.persist(em.create(PasswordCredential, { personId, hash, changedAt: now() }));
  await em.transactional(async (inner) => {
    await inner.nativeDelete(Session, { personId, secretHash: { $ne: sessionHash } });
    if (membership)
      recordEvent(
        { em: inner, actor: context.actor, now },
        { streamId: membership.organisationId, type: 'password.set', subject: personId },
      );
    await inner.flush();
  });
  return [];
}
