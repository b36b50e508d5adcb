import { Session } from '../people/index.ts';
import { NotFound } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { signedInPerson } from './show-account.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Signs the viewer out in one browser, or in every browser but the one that asks.
 *
 * @throws NotFound when it is nobody's, or somebody else's
 */
export async function endSessions(context: RequestContext, id: string | null): Promise<void> {
  const { id: personId, sessionHash } = signedInPerson(context);
  if (id === null) {
    await context.em.nativeDelete(Session, { personId, secretHash: { $ne: sessionHash } });
    return;
  }
  const ended = UUID.test(id) ? await context.em.nativeDelete(Session, { personId, id }) : 0;
  if (ended === 0) throw new NotFound('session');
}
