import { hasRole, organisationOf, type Actor } from '../platform/actor.ts';
import type { StoredProfile } from './profile.entity.ts';

type Owned = Pick<StoredProfile, 'organisationId'>;

/** Who may adapt sets. */
export const profilePolicy = {
  create: (actor: Actor): boolean => hasRole(actor, 'region-administrator'),
  see: (actor: Actor, { organisationId }: Owned): boolean =>
    hasRole(actor, 'region-administrator', 'facilitator') && organisationOf(actor) === organisationId,
  change: (actor: Actor, { organisationId }: Owned): boolean =>
    hasRole(actor, 'region-administrator') && organisationOf(actor) === organisationId,
} as const;
