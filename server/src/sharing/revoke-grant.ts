import { recordEvent } from '../changes/index.ts';
import { NotFound } from '../platform/errors.ts';
import { institutionalIdOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { Grant } from './grant.entity.ts';
import { requireSharer } from './sharer.ts';

/**
 * Ends a partner's right to read, from its next request on. Ending it again changes nothing.
 *
 * @throws NotFound when there is no such grant, or none that the actor may know of
 * @throws Forbidden when the actor may not share the institution's results
 */
export async function revokeGrant(context: RequestContext, grantId: string): Promise<Grant> {
  const { em, now } = context;
  const key = institutionalIdOf('Grant', grantId);
  const { institution } = await requireSharer(context, key.institutionId);
  const grant = await em.findOne(Grant, key);
  if (!grant) throw new NotFound('grant');
  if (grant.revokedAt) return grant;

  grant.revokedAt = now();
  recordEvent(context, {
    streamId: institution.id,
    type: 'grant.revoked',
    subject: grant.id,
    data: { organisationId: grant.organisationId },
  });
  await em.flush();
  return grant;
}
