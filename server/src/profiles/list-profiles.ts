import { mayCall } from '../permissions/index.ts';
import { organisationOf } from '../platform/actor.ts';
import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import { Forbidden } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { StoredProfile } from './profile.entity.ts';

/**
 * Lists the adaptations of the actor's region, the last changed first.
 *
 * @throws Forbidden when the actor acts for no region
 */
export async function listProfiles({ em, actor }: RequestContext, page: PageArgs): Promise<Connection<StoredProfile>> {
  const organisationId = organisationOf(actor);
  if (!organisationId || !mayCall(actor, 'Query.profiles'))
    throw new Forbidden('see adapted sets in the making: the region can');
  const list = `profiles:${organisationId}`;
  const window = pageWindow(page, list);
  const [rows, count] = await em.findAndCount(
    StoredProfile,
    { organisationId },
    { ...window, orderBy: { updatedAt: 'desc', id: 'asc' }, disableIdentityMap: true },
  );
  return toConnection(rows, count, window, list);
}
