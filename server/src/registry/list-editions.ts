import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { StoredEdition } from './edition.entity.ts';

/** Lists editions that may be used or adapted: by set, newest first. A definition replaced by its module is left out. */
export async function listEditions(
  { em }: RequestContext,
  { setId, ...page }: PageArgs & { readonly setId: string | null },
): Promise<Connection<StoredEdition>> {
  const list = `editions:${setId ?? ''}`;
  const window = pageWindow(page, list);
  const where = { supersededAt: null, ...(setId !== null && { setId }) };
  const [rows, count] = await em.findAndCount(StoredEdition, where, {
    ...window,
    orderBy: { status: 'desc', setId: 'asc', createdAt: 'desc', key: 'desc' },
    disableIdentityMap: true,
  });
  return toConnection(rows, count, window, list);
}
