import type { OrganisationKind } from '../organisations/index.ts';
import { mayOn, rolesThatMay } from '../permissions/index.ts';
import type { Actor, Role } from '../platform/actor.ts';

/** Who manages the people of each kind of organisation. */
export const MANAGING_ROLES: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  region: rolesThatMay('Mutation.addMember', 'region'),
  institution: rolesThatMay('Mutation.addMember', 'institution'),
  partner: rolesThatMay('Mutation.addMember', 'partner'),
};

export const membershipPolicy = {
  /** Whether the actor may read who acts for an organisation: its own people may, and the region. */
  list: (actor: Actor, organisationId: string): boolean => mayOn(actor, 'Organisation.people', organisationId),

  /** Whether the actor may manage its people: give, change and end their roles, and decide who joins. */
  manage: (actor: Actor, { id }: { readonly id: string }): boolean => mayOn(actor, 'Mutation.addMember', id),

  /** Whether the actor may know of a membership: what has ended is known to those who could restore it alone. */
  see(
    actor: Actor,
    { endedAt }: { readonly endedAt?: Date | null | undefined },
    organisation: { readonly id: string },
  ): boolean {
    return membershipPolicy.manage(actor, organisation) || (!endedAt && membershipPolicy.list(actor, organisation.id));
  },
};
