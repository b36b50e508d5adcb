import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import { NotFound } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { mayRead } from '../sharing/index.ts';
import { EvidenceItem, EvidenceLink } from './evidence-item.entity.ts';

export interface EvidenceSearch extends PageArgs {
  /** Id of an evidence type. */
  readonly type: string | null;
  /** Key of a criterion. */
  readonly supports: string | null;
}

/** Whether the actor may read an institution's evidence: as one of its people, for the region, or by a grant of that level. */
export function maySeeEvidence(context: RequestContext, institutionId: string): Promise<boolean> {
  return mayRead(context, institutionId, 'EvidenceItem');
}

/**
 * Lists an institution's evidence, newest first.
 *
 * @throws NotFound when it is not shared with the actor
 */
export async function listEvidence(
  context: RequestContext,
  institutionId: string,
  { type, supports, ...page }: EvidenceSearch,
): Promise<Connection<EvidenceItem>> {
  if (!(await maySeeEvidence(context, institutionId))) throw new NotFound("school's evidence");
  const { em } = context;
  const list = `evidence:${institutionId}:${type ?? ''}:${supports ?? ''}`;
  const window = pageWindow(page, list);
  const linked =
    supports === null
      ? null
      : await em.find(EvidenceLink, { institutionId, criterion: supports }, { disableIdentityMap: true });
  const where = {
    institutionId,
    removedAt: null,
    ...(type !== null && { type }),
    ...(linked && { id: { $in: linked.map(({ evidenceId }) => evidenceId) } }),
  };
  const [rows, count] = await em.findAndCount(EvidenceItem, where, {
    ...window,
    orderBy: { addedAt: 'desc', id: 'asc' },
    disableIdentityMap: true,
  });
  return toConnection(rows, count, window, list);
}
