import { problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { changeMembership, done, refused, type ChangedMembership, type Changing } from './change-membership.ts';
import { INVITE_JOB } from './give-role.ts';
import { invitationProblem, noteInvitation } from './invitation-limits.ts';
import { OWN, twiceProblem } from './membership-problems.ts';
import { isOwn, stateOf } from './membership-state.ts';
import { requireRecentProof } from './recent-proof.ts';

/**
 * Sends the invitation to a membership again, with a new link.
 *
 * @throws NotFound when there is no such membership, or none that the actor may know of
 * @throws Forbidden when the actor may not manage people there
 */
export function resendInvitation(context: RequestContext, membershipId: string): Promise<ChangedMembership> {
  return andTell(context, membershipId, async (changing) =>
    stateOf(changing.membership) === 'invited'
      ? invite(context, changing, 'invitation.sent')
      : refused(problem('not-invited', 'membershipId', 'No invitation waits: they have signed in, or it has ended.')),
  );
}

/**
 * Gives somebody a role back that had ended, as it was, and tells them. Restoring it again changes nothing.
 *
 * @throws NotFound when there is no such membership, or none that the actor may know of
 * @throws Forbidden when the actor may not manage people there
 * @throws ProofNeeded when the actor did not prove lately who they are
 */
export function restoreMembership(context: RequestContext, membershipId: string): Promise<ChangedMembership> {
  return andTell(context, membershipId, async (changing) => {
    const { em, membership } = changing;
    if (isOwn(context.actor, membership)) return refused(OWN);
    if (!membership.endedAt) return done(changing);
    const twice = await twiceProblem(changing, membership.role);
    if (twice) return refused(twice);
    await requireRecentProof({ ...context, em });
    // As when somebody is added again: it counts from when they sign in.
    membership.activeSince = null;
    return invite(context, changing, 'member.restored');
  });
}

interface Invited extends ChangedMembership {
  readonly invited?: boolean;
}

async function invite(context: RequestContext, changing: Changing, event: string): Promise<Invited> {
  const { em, membership, record } = changing;
  const limit = await invitationProblem(em, membership, context);
  if (limit) return refused(limit);
  membership.endedAt = null;
  noteInvitation(membership, context.actor, context.now());
  record(event, { role: membership.role });
  await em.flush();
  return { ...done(changing), invited: true };
}

/** The message is sent when the change is stored, and not when it is refused. */
async function andTell(
  context: RequestContext,
  membershipId: string,
  change: (changing: Changing) => Promise<Invited>,
): Promise<ChangedMembership> {
  const { invited, ...changed } = await changeMembership<Invited>(context, membershipId, change);
  if (invited && changed.membership)
    await context.services.jobs.add(INVITE_JOB, { membershipId: changed.membership.id });
  return changed;
}
