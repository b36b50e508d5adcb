import type { EntityManager } from '@mikro-orm/postgresql';
import type { Membership } from '../organisations/index.ts';
import type { Actor } from '../platform/actor.ts';
import { problem, type Problem } from '../platform/problem.ts';

/** Minutes between two invitations to one person, for one role. */
const SPACING_MINUTES = 10;
/** Most invitations that are ever sent for one role of a person. */
const MOST_EVER = 5;
/** Most people who are invited to one organisation within a day. */
const MOST_FOR_ORGANISATION = 50;
/** Most people whom one person invites within a day, wherever. */
const MOST_BY_ONE = 200;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The membership whose person is to be told of it, as far as limits depend on it. */
interface Inviting {
  readonly organisationId: string;
  readonly invitedAt?: Date | null | undefined;
  readonly invitations?: number;
}

/** Why no invitation is sent now, with what to do; null when it may be. Nobody's address is flooded through us. */
export async function invitationProblem(
  em: EntityManager,
  { organisationId, invitedAt, invitations = 0 }: Inviting,
  { actor, now }: { readonly actor: Actor; now(): Date },
): Promise<Problem | null> {
  const at = now();
  const waitMs = invitedAt ? invitedAt.getTime() + SPACING_MINUTES * 60_000 - at.getTime() : 0;
  if (waitMs > 0)
    return tooOften(
      `An invitation was sent less than ${SPACING_MINUTES} minutes ago. If it does not arrive, look among unwanted mail, and send it again in ${Math.ceil(waitMs / 60_000)} minutes.`,
    );
  if (invitations >= MOST_EVER)
    return tooOften(
      `${MOST_EVER} invitations were sent to this address already. Check with the person that the address is right; if it is not, withdraw the invitation and add them with the right one.`,
    );
  const since = new Date(at.getTime() - DAY_MS);
  const actorId = actor.kind === 'person' ? actor.id : null;
  const [sent] = await em.execute<{ here: number; byActor: number }[]>(
    `select count(*) filter (where organisation_id = ?)::int as here, count(*) filter (where invited_by = ?)::int as "byActor"
     from membership where invited_at > ? and (organisation_id = ? or invited_by = ?)`,
    [organisationId, actorId, since, organisationId, actorId],
  );
  return (sent?.here ?? 0) >= MOST_FOR_ORGANISATION || (sent?.byActor ?? 0) >= MOST_BY_ONE
    ? tooOften('Too many people were invited within a day. Invite the others tomorrow.')
    : null;
}

const tooOften = (message: string): Problem => problem('too-often', 'email', message);

/** Notes that an invitation is being sent. */
export function noteInvitation(membership: Membership, actor: Actor, now: Date): void {
  membership.invitedAt = now;
  membership.invitedBy = actor.kind === 'person' ? actor.id : null;
  membership.invitations += 1;
}
