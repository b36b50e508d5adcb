import { actsForRegion, hasRole, worksFor, type Actor, type Role } from '../platform/actor.ts';
import type { OrganisationKind } from '../organisations/index.ts';

/** Roles that people may have in each kind of organisation. */
export const ROLES_OF: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  region: ['region-administrator', 'facilitator'],
  institution: ['careers-leader', 'contributor', 'headteacher', 'governor'],
  partner: ['partner'],
};

export const membershipPolicy = {
  /** Whether the actor may read who acts for an organisation: its own people may, and the region. */
  list(actor: Actor, organisationId: string): boolean {
    return actsForRegion(actor) || worksFor(actor, organisationId);
  },

  /** Whether the actor may give people a role there. */
  add(actor: Actor, organisation: { readonly id: string; readonly kind: OrganisationKind }): boolean {
    if (hasRole(actor, 'region-administrator')) return true;
    return (
      organisation.kind === 'institution' &&
      worksFor(actor, organisation.id) &&
      hasRole(actor, 'careers-leader', 'headteacher')
    );
  },
};
