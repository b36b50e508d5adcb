import { mayCall } from '../permissions/index.ts';
import { organisationOf } from '../platform/actor.ts';
import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import { Forbidden, NotFound } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { Rescoring } from './rescoring.entity.ts';
import { rescoringPolicy } from './rescoring.policy.ts';

/**
 * Finds a comparison of the actor's region, as it stands now.
 *
 * @throws NotFound when there is none
 */
export async function findRescoring({ em, actor }: RequestContext, id: string): Promise<Rescoring> {
  const found = await em.findOne(Rescoring, { id }, { disableIdentityMap: true });
  if (!found || !rescoringPolicy.see(actor, found)) throw new NotFound('comparison');
  return found;
}

/**
 * One page of the comparisons of the actor's region, newest first.
 *
 * @param profileId of a set being adapted, to list those with it alone
 * @throws Forbidden when the actor acts for no region
 */
export async function listRescorings(
  { em, actor }: RequestContext,
  page: PageArgs & { readonly profileId?: string | null },
): Promise<Connection<Rescoring>> {
  const organisationId = organisationOf(actor);
  if (!organisationId || !mayCall(actor, 'Query.rescorings')) throw new Forbidden('see comparisons: the region can');
  const where = { organisationId, ...(page.profileId && { profileId: idOf('Profile', page.profileId) }) };
  const list = `rescorings ${JSON.stringify(where)}`;
  const window = pageWindow(page, list);
  const [rows, count] = await em.findAndCount(Rescoring, where, {
    ...window,
    orderBy: { startedAt: 'desc', id: 'asc' },
    disableIdentityMap: true,
  });
  return toConnection(rows, count, window, list);
}
