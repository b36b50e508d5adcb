import { problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { changeMembership, done, refused, type ChangedMembership } from './change-membership.ts';
import { lastManagerProblem } from './membership-problems.ts';
import { stateOf } from './membership-state.ts';

/**
 * Ends what somebody may do in an organisation, from their next request on and in what they have open. Ending it again
 * changes nothing.
 *
 * @throws NotFound when there is no such membership, or none that the actor may know of
 * @throws Forbidden when the actor may not manage people there
 */
export function endMembership(context: RequestContext, membershipId: string): Promise<ChangedMembership> {
  return changeMembership(context, membershipId, async (changing) => {
    const { em, membership, record } = changing;
    if (membership.endedAt) return done(changing);
    const last = await lastManagerProblem(changing);
    if (last) return refused(last);
    membership.endedAt = context.now();
    record('member.ended', { role: membership.role });
    await em.flush();
    return done(changing);
  });
}

/**
 * Takes an invitation back: its link signs nobody in any more. Taking it back again changes nothing.
 *
 * @throws NotFound when there is no such membership, or none that the actor may know of
 * @throws Forbidden when the actor may not manage people there
 */
export function withdrawInvitation(context: RequestContext, membershipId: string): Promise<ChangedMembership> {
  return changeMembership(context, membershipId, async (changing) => {
    const { em, membership, record } = changing;
    if (stateOf(membership) === 'active')
      return refused(
        problem('signed-in', 'membershipId', 'They have signed in already. To take the role from them, end it.'),
      );
    if (membership.endedAt) return done(changing);
    membership.endedAt = context.now();
    record('invitation.withdrawn', { role: membership.role });
    await em.flush();
    return done(changing);
  });
}
