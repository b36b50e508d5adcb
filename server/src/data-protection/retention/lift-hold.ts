import { recordEvent } from '../../changes/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { institutionalIdOf } from '../../platform/global-id.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { LegalHold } from './legal-hold.entity.ts';
import { requireAdministrator } from './require-administrator.ts';

/**
 * Ends a hold: from the next run on, what is due goes. Ending it again changes nothing.
 *
 * @throws Forbidden when the actor is no region administrator
 * @throws NotFound when there is no such hold
 */
export async function liftHold(context: RequestContext, holdId: string): Promise<LegalHold> {
  const { em, now } = context;
  const { actorId } = requireAdministrator(context);
  const key = institutionalIdOf('LegalHold', holdId);
  const hold = await em.findOne(LegalHold, key);
  if (!hold) throw new NotFound('legal hold');
  if (hold.liftedAt) return hold;
  hold.liftedAt = now();
  hold.liftedBy = actorId;
  recordEvent(context, { streamId: key.institutionId, type: 'hold.lifted', subject: key.id });
  await em.flush();
  return hold;
}
