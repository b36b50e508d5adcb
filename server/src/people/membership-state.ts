import type { Actor } from '../platform/actor.ts';
import type { Membership } from '../organisations/index.ts';
import { membershipPolicy } from './membership.policy.ts';

/** `invited`: the person has not signed in since. `ended`: it gives no rights any more. */
export type MembershipState = 'invited' | 'active' | 'ended';

type Standing = Pick<Membership, 'activeSince' | 'endedAt'>;

export function stateOf({ activeSince, endedAt }: Standing): MembershipState {
  if (endedAt) return 'ended';
  return activeSince ? 'active' : 'invited';
}

/** What somebody may do with a membership. */
export type MembershipAction = 'change-role' | 'end' | 'restore' | 'resend-invitation' | 'withdraw-invitation';

const ACTIONS: Readonly<Record<MembershipState, readonly MembershipAction[]>> = {
  invited: ['change-role', 'resend-invitation', 'withdraw-invitation'],
  active: ['change-role', 'end'],
  ended: ['restore'],
};

/** What the actor may do with a membership. Of their own they may do nothing but end it. */
export function membershipActions(
  actor: Actor,
  membership: Membership,
  place: { readonly id: string },
): readonly MembershipAction[] {
  if (!membershipPolicy.manage(actor, place)) return [];
  const actions = ACTIONS[stateOf(membership)];
  return isOwn(actor, membership) ? actions.filter((action) => action === 'end') : actions;
}

/** Whether a membership is the actor's own. */
export function isOwn(actor: Actor, { personId }: { readonly personId: string }): boolean {
  return actor.kind === 'person' && actor.id === personId;
}
