import { NotFound } from '../platform/errors.ts';
import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { grantFor } from '../sharing/index.ts';
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
  if (!all && (await grantFor(context, institutionId)) === null) throw new NotFound('school or college');
  const list = `assessments:${institutionId}`;
  const window = pageWindow(page, list);
  const where = { institutionId, ...(all ? {} : { state: 'submitted' as const }) };
  const [rows, count] = await context.em.findAndCount(Assessment, where, {
    ...window,
    orderBy: { startedAt: 'desc', id: 'asc' },
    disableIdentityMap: true,
  });
  return toConnection(rows, count, window, list);
}
