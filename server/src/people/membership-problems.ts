import { Membership, type Organisation } from '../organisations/index.ts';
import type { Role } from '../platform/actor.ts';
import { problem, type Problem } from '../platform/problem.ts';
import { textProblem } from '../platform/plain-text.ts';
import type { Changing } from './change-membership.ts';
import { isLastToManage } from './last-manager.ts';
import { rolesOf } from '../permissions/index.ts';
import { MANAGING_ROLES } from './membership.policy.ts';

/** Something before the at sign, a domain with a dot after it, and no white space: whether it exists only a message can tell. */
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u;
const LONGEST_ADDRESS = 254;
const LONGEST_NAME = 200;
/** Names stand in messages: one that goes on in a next line could say anything there. */
const LINE_END = /[\t\n\r\u0085\u2028\u2029]/u;

/** An address as it is stored and compared. */
export const addressOf = (email: string): string => email.trim().toLowerCase();

/** What is wrong with how somebody is named and reached. */
export function personProblems({ name, email }: { readonly name: string; readonly email: string }): readonly Problem[] {
  const address = addressOf(email);
  const badAddress =
    address.length > LONGEST_ADDRESS ||
    !ADDRESS.test(address) ||
    textProblem(address, { path: 'email', label: 'The address', max: LONGEST_ADDRESS });
  const badName = textProblem(name, { path: 'name', label: 'The name', max: LONGEST_NAME });
  return [
    ...(badName ? [badName] : []),
    ...(!badName && LINE_END.test(name.trim())
      ? [problem('invalid', 'name', 'Enter the name in one line, without tabs.')]
      : []),
    ...(badAddress ? [problem('invalid', 'email', 'Enter an e-mail address like name@example.org.')] : []),
  ];
}

/** Says which roles there are, when this is none of them; null when it fits. */
export function roleProblem(role: Role, { kind, name }: Pick<Organisation, 'kind' | 'name'>): Problem | null {
  if (rolesOf(kind).includes(role)) return null;
  const fitting = rolesOf(kind).join(', ').replaceAll('-', ' ');
  return problem('role-does-not-fit', 'role', `People of ${name} can be: ${fitting}.`);
}

/** Nobody raises themselves, and nobody needs to ask whether what they do to themselves is that. */
export const OWN = problem(
  'own-role',
  'membershipId',
  'You cannot change what you may do yourself. Ask somebody else who manages people here, or your regional hub.',
);

/** That somebody holds the role there already, in another membership; null when they do not. */
export async function twiceProblem({ em, membership, organisation }: Changing, role: Role): Promise<Problem | null> {
  const { personId, organisationId, id } = membership;
  const held = await em.count(Membership, { id: { $ne: id }, personId, organisationId, role, endedAt: null });
  if (held === 0) return null;
  return problem('already-member', 'role', `They have this role at ${organisation.name} already.`);
}

/** That nobody else who has signed in could manage the people of the organisation; null when somebody could. */
export async function lastManagerProblem({ em, membership, organisation }: Changing): Promise<Problem | null> {
  if (!(await isLastToManage(em, membership.id))) return null;
  const { kind, name } = organisation;
  return problem(
    'last-manager',
    'membershipId',
    `Nobody else who has signed in manages the people of ${name}. First give somebody else there the role of ${MANAGING_ROLES[kind].join(' or ').replaceAll('-', ' ')}, and wait until they have signed in.`,
  );
}
