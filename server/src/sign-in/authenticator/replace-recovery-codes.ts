import { requireOwnProof } from '../../people/index.ts';
import { problem } from '../../platform/problem.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { tellOwner } from '../account-notice.ts';
import { recordAccountEvent } from '../record-account-event.ts';
import { signedInPerson } from '../signed-in-person.ts';
import { hasAuthenticator } from './check-code.ts';
import type { RecoveryCodesMade } from './confirm-authenticator.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';

/**
 * Makes new recovery codes; the old ones end.
 *
 * @throws ProofNeeded when the viewer did not prove lately who they are
 */
export async function replaceRecoveryCodes(context: RequestContext): Promise<RecoveryCodesMade> {
  const { id: personId } = signedInPerson(context);
  await requireOwnProof(context);
  if (!(await hasAuthenticator(context.em, personId)))
    return { recoveryCodes: [], problems: [problem('not-set-up', '', 'Set up an authenticator app first.')] };
  const recoveryCodes = await context.em.transactional(async (em) => {
    const made = await makeRecoveryCodes(em, personId, context.now());
    recordAccountEvent({ ...context, em }, 'recovery-codes.replaced');
    return made;
  });
  await tellOwner(context, 'recovery-codes-replaced');
  return { recoveryCodes, problems: [] };
}
