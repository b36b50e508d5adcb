import { asServer } from '../persistence/as-server.ts';
import { requireRecentProof } from '../people/index.ts';
import { mayCall } from '../permissions/index.ts';
import { Forbidden } from '../platform/errors.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { recordPersonEvent } from './record-person-event.ts';
import { subjectOf } from './subject.ts';

/**
 * Lets somebody whose account was disabled sign in again. Doing it again changes nothing.
 *
 * @throws NotFound when there is nobody, or it is not the actor's business
 * @throws Forbidden when the actor is no region administrator
 * @throws ProofNeeded when the actor did not prove lately who they are
 */
export async function reactivatePerson(context: RequestContext, personId: string): Promise<readonly Problem[]> {
  const { person, actor } = await subjectOf(context, personId);
  if (!mayCall(actor, 'Mutation.enableAccount')) throw new Forbidden('let somebody in again');
  if (person.erasedAt)
    return [
      problem(
        'erased',
        'personId',
        'This account was erased, which cannot be undone. Add the person anew, with their name and address.',
      ),
    ];
  if (!person.deactivatedAt) return [];
  await requireRecentProof(context);
  const now = context.now();
  await asServer(context.services.orm).transactional(async (em) => {
    // As if used now: or the account would be disabled again at the next run, for want of use.
    await em.execute('update person set deactivated_at = null, warned_at = null, last_used_at = ? where id = ?', [
      now,
      person.id,
    ]);
    await recordPersonEvent(em, { personId: person.id, type: 'person.reactivated', actor, now });
    await em.flush();
  });
  return [];
}
