import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import { Membership, type Organisation } from '../organisations/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { Role } from '../platform/actor.ts';
import { problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { Services } from '../platform/services.ts';
import { refused, type ChangedMembership } from './change-membership.ts';
import { invitationProblem, noteInvitation } from './invitation-limits.ts';
import { addressOf } from './membership-problems.ts';
import { isOwn } from './membership-state.ts';
import { Person } from './person.entity.ts';

/** Name of the job that tells somebody of their role, and how to sign in. */
export const INVITE_JOB = 'send-invitation';

/** Whom to give a role, where. */
export interface Newcomer {
  readonly organisation: Organisation;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** What it takes, whoever asks: whether the role may be given is decided before. */
type Giving = Pick<RequestContext, 'actor' | 'now'> & { readonly services: Pick<Services, 'orm'> };

/**
 * Gives somebody a role, in a transaction that holds the lock on the organisation's people. One that ended is taken up
 * again. Who is known by that address already keeps the name they have; whoever invites them is not told that they are
 * known. The caller adds the INVITE_JOB when the transaction is done.
 */
export async function giveRole(context: Giving, em: EntityManager, newcomer: Newcomer): Promise<ChangedMembership> {
  const { actor, now } = context;
  const { organisation, role } = newcomer;
  const known = await knownBy(context, newcomer);
  const place = { personId: known?.id ?? randomUUID(), organisationId: organisation.id, role };
  if (isOwn(actor, place))
    return refused(
      problem('own-role', 'email', 'You cannot give yourself a role. Ask somebody else who manages people there.'),
    );
  const earlier = known && (await em.findOne(Membership, place, { orderBy: { endedAt: 'desc nulls first' } }));
  if (earlier && !earlier.endedAt)
    return refused(
      problem('already-member', 'email', `${addressOf(newcomer.email)} has this role at ${organisation.name} already.`),
    );
  const limit = await invitationProblem(em, earlier ?? place, context);
  if (limit) return refused(limit);

  if (!known)
    em.persist(
      em.create(Person, {
        id: place.personId,
        name: newcomer.name.trim(),
        email: addressOf(newcomer.email),
        createdAt: now(),
      }),
    );
  const membership = earlier ?? em.create(Membership, { ...place, id: randomUUID(), createdAt: now(), invitations: 0 });
  em.assign(membership, { endedAt: null, activeSince: null, invitedName: newcomer.name.trim() });
  noteInvitation(membership, actor, now());
  em.persist(membership);
  recordEvent(
    { em, actor, now },
    { streamId: organisation.id, type: 'member.added', subject: membership.id, data: { role } },
  );
  await em.flush();
  return { membership, problems: [] };
}

/** The person with that address. The server looks: who is known elsewhere is not the actor's to see. */
function knownBy({ services }: Giving, { email }: Newcomer): Promise<Person | null> {
  return asServer(services.orm).findOne(Person, { email: addressOf(email) });
}
