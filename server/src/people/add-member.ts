import { findOrganisation } from '../organisations/index.ts';
import type { Role } from '../platform/actor.ts';
import { Forbidden } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import { problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { refused, type ChangedMembership } from './change-membership.ts';
import { giveRole, INVITE_JOB } from './give-role.ts';
import { lockPeople } from './lock-people.ts';
import { personProblems, roleProblem } from './membership-problems.ts';
import { membershipPolicy } from './membership.policy.ts';
import { requireRecentProof } from './recent-proof.ts';

/** Whom to add, and where: to an organisation or to an institution. */
export interface NewMember {
  readonly organisationId?: string | null;
  readonly institutionId?: string | null;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/**
 * Gives somebody a role in an organisation. Who is known by that address already gets a further membership and keeps
 * the name they have; nobody is told that they are.
 *
 * @throws NotFound when there is no such organisation, or none that the actor may know of
 * @throws Forbidden when the actor may not give roles there
 * @throws ProofNeeded when the actor did not prove lately who they are
 */
export async function addMember(context: RequestContext, member: NewMember): Promise<ChangedMembership> {
  const { em, actor, services } = context;
  const organisationId = organisationIdOf(member);
  if (organisationId === null) {
    return refused(
      problem(
        'required',
        'organisationId',
        'Say either which organisation or which institution the person is to act for.',
      ),
    );
  }
  const organisation = await findOrganisation(context, organisationId);
  if (!membershipPolicy.manage(actor, organisation)) throw new Forbidden(`give people a role at ${organisation.name}`);
  const wrongRole = roleProblem(member.role, organisation);
  const problems = [...personProblems(member), ...(wrongRole ? [wrongRole] : [])];
  if (problems.length > 0) return refused(...problems);
  await requireRecentProof(context);
  const added = await em.transactional(async (inner) => {
    await lockPeople(inner, actor, organisation.id);
    const { name, email, role } = member;
    return giveRole(context, inner, { organisation, name, email, role });
  });
  if (added.membership) await services.jobs.add(INVITE_JOB, { membershipId: added.membership.id });
  return added;
}

/** An institution's organisation has the institution's own id. Null unless exactly one is given. */
function organisationIdOf({ organisationId, institutionId }: NewMember): string | null {
  if (organisationId && !institutionId) return idOf('Organisation', organisationId);
  return institutionId && !organisationId ? idOf('Institution', institutionId) : null;
}
