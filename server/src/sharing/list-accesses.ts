import { Access, type AccessDoor, type AccessLevel } from '../ledger/index.ts';
import { mayOn } from '../permissions/index.ts';
import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';

/** What the ledger is narrowed to. What is absent narrows nothing. */
export interface AccessFilter {
  /** Global id. */
  readonly organisationId?: string | null;
  readonly levels?: readonly AccessLevel[] | null;
  readonly doors?: readonly AccessDoor[] | null;
  /** ISO dates, both included. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/** One page of who read what of an institution, the last read first; null for everybody but its own people. */
export async function listAccesses(
  { em, actor, services }: RequestContext,
  institutionId: string,
  { filter, ...page }: PageArgs & { readonly filter: AccessFilter },
): Promise<Connection<Access> | null> {
  if (!mayOn(actor, 'Institution.accesses', institutionId)) return null;
  // What was read a moment ago is in it, as far as this server has seen it.
  await services.ledger.flush();
  const list = `accesses ${institutionId} ${JSON.stringify(filter)}`;
  const window = pageWindow(page, list);
  const { organisationId, levels, doors, from, to } = filter;
  const where = {
    institutionId,
    ...(organisationId && { organisationId: idOf('Organisation', organisationId) }),
    ...(levels && { level: { $in: [...levels] } }),
    ...(doors && { door: { $in: [...doors] } }),
    ...((from ?? to) && { day: { ...(from && { $gte: from }), ...(to && { $lte: to }) } }),
  };
  const [rows, count] = await em.findAndCount(Access, where, {
    ...window,
    orderBy: { day: 'desc', lastAt: 'desc', readerId: 'asc', level: 'asc', door: 'asc' },
    disableIdentityMap: true,
  });
  return toConnection(rows, count, window, list);
}
