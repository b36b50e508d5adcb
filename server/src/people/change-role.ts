import type { Role } from '../platform/actor.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { changeMembership, done, refused, type ChangedMembership, type Changing } from './change-membership.ts';
import { isOwn } from './membership-state.ts';
import { lastManagerProblem, OWN, roleProblem, twiceProblem } from './membership-problems.ts';
import { MANAGING_ROLES } from './membership.policy.ts';
import { requireRecentProof } from './recent-proof.ts';

/**
 * Changes what somebody may do in an organisation, from their next request on.
 *
 * @throws NotFound when there is no such membership, or none that the actor may know of
 * @throws Forbidden when the actor may not manage people there
 * @throws ProofNeeded when the actor did not prove lately who they are
 */
export function changeRole(context: RequestContext, membershipId: string, role: Role): Promise<ChangedMembership> {
  return changeMembership(context, membershipId, async (changing) => {
    const { em, membership, record } = changing;
    if (isOwn(context.actor, membership)) return refused(OWN);
    if (membership.role === role) return done(changing);
    const wrong = await problemOf(changing, role);
    if (wrong) return refused(wrong);
    await requireRecentProof({ ...context, em });
    record('member.role-changed', { from: membership.role, to: role });
    membership.role = role;
    await em.flush();
    return done(changing);
  });
}

async function problemOf(changing: Changing, role: Role): Promise<Problem | null> {
  const { membership, organisation } = changing;
  if (membership.endedAt) return problem('ended', 'membershipId', 'This role has ended. Restore it first.');
  const keepsManaging = MANAGING_ROLES[organisation.kind].includes(role);
  return (
    roleProblem(role, organisation) ??
    (await twiceProblem(changing, role)) ??
    (keepsManaging ? null : await lastManagerProblem(changing))
  );
}
