import { actsForRegion, hasRole, worksFor, type Actor, type Role } from '../platform/actor.ts';
import type { OrganisationKind } from '../organisations/index.ts';

/** Roles that people may have in each kind of organisation. */
export const ROLES_OF: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  region: ['region-administrator', 'facilitator'],
  institution: ['careers-leader', 'contributor', 'headteacher', 'governor'],
  partner: ['partner'],
};

/**
 * Who manages the people of each kind of organisation. Everybody of a partner does: whoever acts for it can make a key
 * that reads all that it may read, so giving a colleague the same role gives nothing more away.
 */
export const MANAGING_ROLES: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  region: ['region-administrator'],
  institution: ['careers-leader', 'headteacher'],
  partner: ['partner'],
};

/** An organisation, as far as rights depend on it. */
export interface Place {
  readonly id: string;
  readonly kind: OrganisationKind;
}

export const membershipPolicy = {
  /** Whether the actor may read who acts for an organisation: its own people may, and the region. */
  list(actor: Actor, organisationId: string): boolean {
    return actsForRegion(actor) || worksFor(actor, organisationId);
  },

  /** Whether the actor may manage its people: give, change and end their roles, and decide who joins. */
  manage(actor: Actor, { id, kind }: Place): boolean {
    if (hasRole(actor, 'region-administrator')) return true;
    return worksFor(actor, id) && hasRole(actor, ...MANAGING_ROLES[kind]);
  },

  /** Whether the actor may know of a membership: what has ended is known to those who could restore it alone. */
  see(actor: Actor, { endedAt }: { readonly endedAt?: Date | null | undefined }, place: Place): boolean {
    return membershipPolicy.manage(actor, place) || (!endedAt && membershipPolicy.list(actor, place.id));
  },
};
