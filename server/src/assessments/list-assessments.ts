import { NotFound } from '../platform/errors.ts';
import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { noteRead } from '../ledger/index.ts';
import { programmesReadable } from '../sharing/index.ts';
import { Assessment } from './assessment.entity.ts';
import { assessmentPolicy } from './assessment.policy.ts';

/**
 * Lists the assessments of an institution, newest first. Partners see submitted ones.
 *
 * @throws NotFound when nothing of it is shared with the actor
 */
export async function listAssessments(
  context: RequestContext,
  institutionId: string,
  page: PageArgs,
): Promise<Connection<Assessment>> {
  const all = assessmentPolicy.see(context.actor, { institutionId });
  const programmes = await programmesReadable(context, institutionId, 'headline');
  if (programmes.length === 0) throw new NotFound('school or college');
  const list = `assessments:${institutionId}`;
  const window = pageWindow(page, list);
  const where = {
    institutionId,
    ...(all ? {} : { state: 'submitted' as const }),
    ...(programmes !== 'all' && { programmeId: { $in: [...programmes] } }),
  };
  const [rows, count] = await context.em.findAndCount(Assessment, where, {
    ...window,
    orderBy: { startedAt: 'desc', id: 'asc' },
    disableIdentityMap: true,
  });
  if (rows.length > 0) await noteRead(context, [institutionId], 'headline');
  return toConnection(rows, count, window, list);
}
