import { requireOwnProof } from '../../people/index.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { tellOwner } from '../account-notice.ts';
import { recordAccountEvent } from '../record-account-event.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { Authenticator } from './authenticator.entity.ts';
import { RecoveryCode } from './recovery-code.entity.ts';

/**
 * Takes the viewer's app away, and its recovery codes with it. Without one it does nothing.
 *
 * @throws ProofNeeded when the viewer did not prove lately who they are
 */
export async function removeAuthenticator(context: RequestContext): Promise<void> {
  const { id: personId } = signedInPerson(context);
  await requireOwnProof(context);
  // Rows are deleted by statements of their own, so the event needs a transaction to share with them.
  const removed = await context.em.transactional(async (em) => {
    await em.nativeDelete(RecoveryCode, { personId });
    const confirmed = await em.nativeDelete(Authenticator, { personId, confirmedAt: { $ne: null } });
    await em.nativeDelete(Authenticator, { personId });
    if (confirmed > 0) recordAccountEvent({ ...context, em }, 'authenticator.removed');
    return confirmed > 0;
  });
  if (removed) await tellOwner(context, 'authenticator-removed');
}
