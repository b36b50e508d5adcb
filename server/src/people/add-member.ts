import { randomUUID } from 'node:crypto';
import { recordEvent } from '../changes/index.ts';
import { findOrganisation, Membership, type Organisation } from '../organisations/index.ts';
import { rolesOf } from '../permissions/index.ts';
import type { Role } from '../platform/actor.ts';
import { Forbidden } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import { textProblem } from '../platform/plain-text.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { membershipPolicy } from './membership.policy.ts';
import { Person } from './person.entity.ts';

/** Whom to add, and where: to an organisation or to an institution. */
export interface NewMember {
  readonly organisationId?: string | null;
  readonly institutionId?: string | null;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

export interface AddedMember {
  readonly membership: Membership | null;
  readonly problems: readonly Problem[];
}

/** Name of the job that tells somebody of their new role, and how to sign in. */
export const INVITE_JOB = 'send-invitation';

/** Something before the at sign, a domain with a dot after it, and no white space: whether it exists only a message can tell. */
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u;
const LONGEST_ADDRESS = 254;

/**
 * Gives somebody a role in an organisation. Who is known by that address already gets a further membership and keeps
 * the name they have.
 *
 * @throws NotFound when there is no such organisation, or none that the actor may know of
 * @throws Forbidden when the actor may not give roles there
 */
export async function addMember(context: RequestContext, member: NewMember): Promise<AddedMember> {
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
  if (!membershipPolicy.add(context.actor, organisation))
    throw new Forbidden(`give people a role at ${organisation.name}`);
  const problems = problemsOf(member, organisation);
  return problems.length > 0 ? refused(...problems) : await add(context, member, organisation);
}

async function add(context: RequestContext, member: NewMember, organisation: Organisation): Promise<AddedMember> {
  const { em, now } = context;
  const email = addressOf(member);
  const known = await em.findOne(Person, { email });
  const person = known ?? em.create(Person, { id: randomUUID(), name: member.name.trim(), email, createdAt: now() });
  const place = { personId: person.id, organisationId: organisation.id, role: member.role };
  if (known && (await em.findOne(Membership, place)))
    return refused(problem('already-member', 'email', `${email} has this role at ${organisation.name} already.`));

  const membership = em.create(Membership, { ...place, id: randomUUID(), createdAt: now() });
  em.persist([person, membership]);
  recordEvent(context, {
    streamId: organisation.id,
    type: 'member.added',
    subject: membership.id,
    data: { role: member.role },
  });
  await em.flush();
  await context.services.jobs.add(INVITE_JOB, { personId: person.id, organisationId: organisation.id });
  return { membership, problems: [] };
}

function problemsOf(member: NewMember, { kind, name }: Organisation): readonly Problem[] {
  const email = addressOf(member);
  const badName = textProblem(member.name, { path: 'name', label: 'The name', max: 200 });
  const badAddress =
    email.length > LONGEST_ADDRESS ||
    !ADDRESS.test(email) ||
    textProblem(email, { path: 'email', label: 'The address', max: LONGEST_ADDRESS });
  return [
    ...(badName ? [badName] : []),
    ...(badAddress ? [problem('invalid', 'email', 'Enter an e-mail address like name@example.org.')] : []),
    ...(rolesOf(kind).includes(member.role)
      ? []
      : [
          problem(
            'role-does-not-fit',
            'role',
            `People of ${name} can be: ${rolesOf(kind).join(', ').replaceAll('-', ' ')}.`,
          ),
        ]),
  ];
}

/** An institution's organisation has the institution's own id. Null unless exactly one is given. */
function organisationIdOf({ organisationId, institutionId }: NewMember): string | null {
  if (organisationId && !institutionId) return idOf('Organisation', organisationId);
  return institutionId && !organisationId ? idOf('Institution', institutionId) : null;
}

const addressOf = ({ email }: NewMember): string => email.trim().toLowerCase();
const refused = (...problems: readonly Problem[]): AddedMember => ({ membership: null, problems });
