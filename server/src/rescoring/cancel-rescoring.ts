import { recordEvent } from '../changes/index.ts';
import { Forbidden } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { findRescoring } from './find-rescoring.ts';
import { Rescoring } from './rescoring.entity.ts';
import { rescoringPolicy } from './rescoring.policy.ts';

/**
 * Stops a comparison. What was compared stays to be seen; one that is over is left as it is.
 *
 * @throws NotFound when there is none that the actor may know of
 * @throws Forbidden when the actor does not administer the region
 */
export async function cancelRescoring(context: RequestContext, id: string): Promise<Rescoring> {
  const rescoring = await findRescoring(context, id);
  if (!rescoringPolicy.cancel(context.actor, rescoring))
    throw new Forbidden('stop this comparison: a region administrator can');
  await context.em.transactional(async (em) => {
    const stopped = await em.nativeUpdate(
      Rescoring,
      { id, state: { $in: ['waiting', 'running'] } },
      { state: 'cancelled', finishedAt: context.now() },
    );
    if (stopped === 0) return;
    const { organisationId: streamId } = rescoring;
    recordEvent({ ...context, em }, { streamId, type: 'rescoring.cancelled', subject: id });
    await em.flush();
  });
  return findRescoring(context, id);
}
