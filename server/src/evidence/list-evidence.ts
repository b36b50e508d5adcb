import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import { NotFound } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { noteRead } from '../ledger/index.ts';
import { EvidenceItem, EvidenceLink } from './evidence-item.entity.ts';
import { readableCriteria } from './readable-evidence.ts';

export interface EvidenceSearch extends PageArgs {
  /** Id of an evidence type. */
  readonly type: string | null;
  /** Key of a criterion. */
  readonly supports: string | null;
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
  const readable = await context.load(readableCriteria, institutionId);
  if (readable !== 'all' && readable.size === 0) throw new NotFound("school's evidence");
  const { em } = context;
  const list = `evidence:${institutionId}:${type ?? ''}:${supports ?? ''}`;
  const window = pageWindow(page, list);
  const criteria = criteriaWanted(readable, supports);
  const linked =
    criteria &&
    (await em.find(EvidenceLink, { institutionId, criterion: { $in: [...criteria] } }, { disableIdentityMap: true }));
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
  if (rows.length > 0) await noteRead(context, [institutionId], 'evidence');
  return toConnection(rows, count, window, list);
}

/** The criteria of which evidence must support one; null when any evidence will do. */
function criteriaWanted(readable: 'all' | ReadonlySet<string>, supports: string | null): readonly string[] | null {
  if (readable === 'all') return supports === null ? null : [supports];
  return supports === null ? [...readable] : [supports].filter((key) => readable.has(key));
}
