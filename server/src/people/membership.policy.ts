import { mayOn } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';

export const membershipPolicy = {
  /** Whether the actor may read who acts for an organisation: its own people may, and the region. */
  list: (actor: Actor, organisationId: string): boolean => mayOn(actor, 'Organisation.people', organisationId),

  /** Whether the actor may give people a role there. */
  add: (actor: Actor, { id }: { readonly id: string }): boolean => mayOn(actor, 'Mutation.addMember', id),
};
