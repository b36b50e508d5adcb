import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership } from '../organisations/index.ts';
import type { Actor } from '../platform/actor.ts';
import { Forbidden } from '../platform/errors.ts';
import { takeTurns } from './last-manager.ts';

/**
 * Takes turns with whoever else changes the people of an organisation, until the transaction ends: what the last person
 * who manages them may not do would otherwise be done by the last two at once. Whether the actor still has their own role is
 * looked at afterwards, because it may have been taken from them meanwhile.
 *
 * @throws Forbidden when it was
 */
export async function lockPeople(em: EntityManager, actor: Actor, organisationId: string): Promise<void> {
  await takeTurns(em, organisationId);
  const own = actor.kind === 'person' ? actor.membership : null;
  const holds = own && (await em.count(Membership, { id: own.id, role: own.role, endedAt: null })) > 0;
  if (!holds) throw new Forbidden('do this any more: your own role was changed. Load the page again');
}
