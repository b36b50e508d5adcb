import { pageWindow, toConnection, type Connection, type PageArgs } from '../../platform/connection.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { LegalHold } from './legal-hold.entity.ts';
import { requireAdministrator } from './require-administrator.ts';

/**
 * One page of the holds that are in force, newest first.
 *
 * @throws Forbidden when the actor is no region administrator
 */
export async function listHolds(context: RequestContext, args: PageArgs): Promise<Connection<LegalHold>> {
  requireAdministrator(context);
  const window = pageWindow(args, 'legal holds');
  const [rows, total] = await context.em.findAndCount(
    LegalHold,
    { liftedAt: null },
    { orderBy: { placedAt: 'desc', id: 'asc' }, ...window },
  );
  return toConnection(rows, total, window, 'legal holds');
}
