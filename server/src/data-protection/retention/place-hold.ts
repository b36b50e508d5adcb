import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../changes/index.ts';
import { getInstitution } from '../../institutions/index.ts';
import { idOf } from '../../platform/global-id.ts';
import { textProblem } from '../../platform/plain-text.ts';
import type { Problem } from '../../platform/problem.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { LegalHold } from './legal-hold.entity.ts';
import { requireAdministrator } from './require-administrator.ts';

/** What is to stay, and why. */
export interface NewHold {
  readonly institutionId: string;
  readonly reason: string;
}

/**
 * Keeps everything of an institution until the hold is lifted: nothing of it goes by time, and nobody named in its records
 * can be erased. Holding it again changes nothing.
 *
 * @throws Forbidden when the actor is no region administrator
 * @throws NotFound when there is no such institution
 */
export async function placeHold(
  context: RequestContext,
  { institutionId: globalId, reason }: NewHold,
): Promise<{ readonly hold: LegalHold | null; readonly problems: readonly Problem[] }> {
  const { em, now } = context;
  const { actorId: placedBy } = requireAdministrator(context);
  const { id: institutionId } = await getInstitution(context, idOf('Institution', globalId));
  const badReason = textProblem(reason, { path: 'reason', label: 'The reason', max: 500 });
  if (badReason) return { hold: null, problems: [badReason] };
  const present = await em.findOne(LegalHold, { institutionId, liftedAt: null });
  if (present) return { hold: present, problems: [] };

  const id = randomUUID();
  const placed = {
    institutionId,
    id,
    reason: reason.trim(),
    placedAt: now(),
    placedBy,
    liftedAt: null,
    liftedBy: null,
  };
  const hold = em.create(LegalHold, placed);
  em.persist(hold);
  recordEvent(context, { streamId: institutionId, type: 'hold.placed', subject: id });
  await em.flush();
  return { hold, problems: [] };
}
