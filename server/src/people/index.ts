import type { NodeKind } from '../graphql/nodes.ts';
import { ChangeMembershipResolver } from './change-membership.resolver.ts';
import { findPerson } from './find-person.ts';
import { MembershipResolver } from './membership.resolver.ts';
import { InstitutionPeopleResolver, OrganisationPeopleResolver } from './people-of.resolver.ts';
import { PersonResolver } from './person.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

export { giveRole, INVITE_JOB, type Newcomer } from './give-role.ts';
export { leftWithoutManager, MANAGES_ALONE } from './last-manager.ts';
export { lockPeople } from './lock-people.ts';
export { addressOf, personProblems, roleProblem } from './membership-problems.ts';
export { MANAGING_ROLES, membershipPolicy } from './membership.policy.ts';
export { MembershipType } from './membership.types.ts';
export { RoleEnum } from './role.types.ts';
export { Person } from './person.entity.ts';
export { requireOwnProof, requireRecentProof } from './recent-proof.ts';
export { Session } from './session.entity.ts';
export {
  actorOfSession,
  closeSession,
  openSession,
  replaceSession,
  SESSION_COOKIE,
  SESSION_DAYS,
  SESSION_IDLE_HOURS,
  sweepSessions,
} from './sessions.ts';

export { ViewerType } from './viewer.types.ts';

export const peopleResolvers = [
  ViewerResolver,
  PersonResolver,
  MembershipResolver,
  ChangeMembershipResolver,
  InstitutionPeopleResolver,
  OrganisationPeopleResolver,
];

export const peopleNodes: NodeKind[] = [{ type: 'Person', load: (context, [id = '']) => findPerson(context, id) }];
