import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClaimedOrganisation, Identity } from './identity.ts';
import { LinkedIdentity } from './linked-identity.entity.ts';
import { membershipAt } from './membership-at.ts';
import { holdIdentity } from './pending-identity.ts';
import type { Return } from './transaction.ts';

/** What somebody is here whom the other service vouched for. */
export type Arrival =
  /** Nobody yet: the account waits under this secret. */
  | { readonly as: 'stranger'; readonly pendingSecret: string }
  /** Somebody who wanted to link an account that is theirs already, or is somebody else's. */
  | { readonly as: 'linked-already' }
  | { readonly as: 'linked-elsewhere' }
  | {
      readonly as: 'person';
      readonly personId: string;
      /** What to act as; undefined for what they act as otherwise, null when they have no role where they come from. */
      readonly membershipId: string | null | undefined;
      /** Where they come from and have no role. */
      readonly noRoleAt: ClaimedOrganisation | null;
    };

/** Finds out who has come back. An account is known by the service and its subject alone, never by an address. */
export async function arrive(
  em: EntityManager,
  identity: Identity,
  { returned, now }: { readonly returned: Return; readonly now: Date },
): Promise<Arrival> {
  const { issuer, subject, organisation } = identity;
  const linked = await em.findOne(LinkedIdentity, { issuer, subject });
  if (!linked) return { as: 'stranger', pendingSecret: await holdIdentity(em, identity, { returned, now }) };
  const { personId } = linked;
  if (returned.personId !== null) return { as: returned.personId === personId ? 'linked-already' : 'linked-elsewhere' };
  linked.lastUsedAt = now;
  await em.flush();
  if (organisation === null) return { as: 'person', personId, membershipId: undefined, noRoleAt: null };
  const membershipId = await membershipAt(em, personId, organisation);
  return { as: 'person', personId, membershipId, noRoleAt: membershipId === null ? organisation : null };
}
