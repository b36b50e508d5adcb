import { mayCall } from '../permissions/index.ts';
import { type Actor, type PersonActor } from '../platform/actor.ts';

/** A person who acts for a partner: programs do not ask. */
export interface PartnerPerson extends PersonActor {
  readonly membership: NonNullable<PersonActor['membership']>;
}

export const accessRequestPolicy = {
  /** Whether the actor may ask institutions to share, look them up for it, and take a request back. */
  ask: (actor: Actor): actor is PartnerPerson => actor.kind === 'person' && mayCall(actor, 'Mutation.requestAccess'),
};
