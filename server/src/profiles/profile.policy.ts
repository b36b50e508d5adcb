import { mayCall, mayOn } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { StoredProfile } from './profile.entity.ts';

type Owned = Pick<StoredProfile, 'organisationId'>;

/** Who may adapt sets. */
export const profilePolicy = {
  create: (actor: Actor): boolean => mayCall(actor, 'Mutation.createProfile'),
  see: (actor: Actor, { organisationId }: Owned): boolean => mayOn(actor, 'Profile', organisationId),
  change: (actor: Actor, { organisationId }: Owned): boolean => mayOn(actor, 'Mutation.changeProfile', organisationId),
} as const;
