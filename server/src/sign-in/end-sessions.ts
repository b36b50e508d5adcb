import type { EntityManager } from '@mikro-orm/postgresql';
import { Session } from '../people/index.ts';
import { NotFound } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { forgetPending } from './pending-sign-in.ts';
import { recordAccountEvent } from './record-account-event.ts';
import { isUuid } from './secret.ts';
import { signedInPerson } from './signed-in-person.ts';

/**
 * Signs the viewer out in one browser, or in every browser but the one that asks.
 *
 * @throws NotFound when it is nobody's, or somebody else's
 */
export async function endSessions(context: RequestContext, id: string | null): Promise<void> {
  const { id: personId, sessionHash } = signedInPerson(context);
  if (id !== null && !isUuid(id)) throw new NotFound('session');
  // Rows are deleted by statements of their own, so the event needs a transaction to share with them.
  await context.em.transactional(async (em) => {
    const which = id === null ? { secretHash: { $ne: sessionHash } } : { id };
    const ended = await em.nativeDelete(Session, { personId, ...which });
    if (id !== null && ended === 0) throw new NotFound('session');
    if (id === null) await forgetPending(em, personId);
    if (ended > 0) recordAccountEvent({ ...context, em }, 'sessions.ended');
  });
}

/** Signs somebody out in every browser. */
export async function endEverySession(em: EntityManager, personId: string): Promise<void> {
  await em.nativeDelete(Session, { personId });
  await forgetPending(em, personId);
}
