import type { Membership } from '../organisations/index.ts';
import { reachOf } from '../permissions/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { isOwn } from './membership-state.ts';
import { personById } from './person.loader.ts';

/** Whom a membership is about, as far as it is shown. */
interface Shown {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * The person of a membership. Until they have signed in, their name is the one that they were invited by: the name by which
 * an address is known elsewhere would tell that it is known.
 */
export async function personOfMembership(context: RequestContext, membership: Membership): Promise<Shown> {
  const person = await context.load(personById, membership.personId);
  const { invitedName, activeSince } = membership;
  const known = activeSince || isOwn(context.actor, membership) || reachOf(context.actor, 'Person') === 'everywhere';
  const { id, name, email } = person;
  return { id, email, name: known ? name : (invitedName ?? name) };
}
