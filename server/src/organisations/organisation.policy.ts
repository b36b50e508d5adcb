import type { Actor } from '../platform/actor.ts';
import type { OrganisationKind } from './organisation.entity.ts';

export const organisationPolicy = {
  /** Whether the actor may know of every organisation of a kind, beyond their own. */
  know(actor: Actor, kind: Exclude<OrganisationKind, 'institution'>): boolean {
    if (actor.kind !== 'person' || !actor.membership) return false;
    return kind === 'region' || actor.membership.organisationKind !== 'partner';
  },
};
