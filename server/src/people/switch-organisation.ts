import { recordEvent } from '../changes/index.ts';
import { Membership, Organisation } from '../organisations/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { PersonActor } from '../platform/actor.ts';
import { Forbidden, NotFound } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { Session } from './session.entity.ts';

/**
 * Makes the actor act in another of their memberships from now on, in this browser. The one of now changes nothing.
 *
 * @returns the actor as they are now
 * @throws Forbidden when a program asks: it acts for one organisation only
 * @throws NotFound when the membership is not the actor's own, or has ended
 */
export async function switchOrganisation(context: RequestContext, membershipId: string): Promise<PersonActor> {
  const { services, actor, now } = context;
  if (actor.kind !== 'person') throw new Forbidden('switch organisation with a key');
  // As the server: the rows of the other organisation are beyond those of the one that they act for now.
  const em = asServer(services.orm);
  const membership = await em.findOne(Membership, {
    id: idOf('Membership', membershipId),
    personId: actor.id,
    endedAt: null,
  });
  const session = await em.findOne(Session, { secretHash: actor.sessionHash, personId: actor.id });
  const organisation = membership && (await em.findOne(Organisation, { id: membership.organisationId }));
  if (!membership || !organisation || !session) throw new NotFound('membership');

  if (session.membershipId !== membership.id) {
    session.membershipId = membership.id;
    membership.lastActedAt = now();
    membership.activeSince ??= now();
    recordEvent({ em, actor, now }, { streamId: organisation.id, type: 'session.switched', subject: membership.id });
    await em.flush();
  }
  const { id, role } = membership;
  return { ...actor, membership: { id, role, organisationId: organisation.id, organisationKind: organisation.kind } };
}
