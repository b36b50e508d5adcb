import { mayOn } from '../permissions/index.ts';
import { organisationOf } from '../platform/actor.ts';
import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import { Forbidden } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { AccessRequest, type AccessRequestState } from './access-request.entity.ts';
import { accessRequestPolicy } from './access-request.policy.ts';

/** Which requests, and how many of them. */
export interface RequestSearch extends PageArgs {
  readonly state?: AccessRequestState | null;
}

/**
 * One page of the requests to an institution, newest first: all of them for its own people and the region, those of
 * their own organisation for partners.
 */
export function requestsToInstitution(
  context: RequestContext,
  institutionId: string,
  search: RequestSearch,
): Promise<Connection<AccessRequest>> {
  const { actor } = context;
  const whole = mayOn(actor, 'Institution.accessRequests', institutionId);
  return list(
    context,
    { institutionId, ...(whole ? {} : { organisationId: organisationOf(actor) ?? institutionId }) },
    search,
  );
}

/**
 * One page of the requests of the actor's organisation, newest first.
 *
 * @throws Forbidden when the actor does not act for a partner
 */
export function requestsOfPartner(context: RequestContext, search: RequestSearch): Promise<Connection<AccessRequest>> {
  if (!accessRequestPolicy.ask(context.actor)) throw new Forbidden('see requests for access: only partners ask');
  return list(context, { organisationId: context.actor.membership.organisationId }, search);
}

async function list(
  { em }: RequestContext,
  of: { readonly institutionId?: string; readonly organisationId?: string },
  { state, ...page }: RequestSearch,
): Promise<Connection<AccessRequest>> {
  const where = { ...of, ...(state && { state }) };
  const name = `requests ${JSON.stringify(where)}`;
  const window = pageWindow(page, name);
  const [rows, count] = await em.findAndCount(AccessRequest, where, {
    ...window,
    orderBy: { requestedAt: 'desc', id: 'asc' },
    disableIdentityMap: true,
  });
  return toConnection(rows, count, window, name);
}
