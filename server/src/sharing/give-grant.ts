import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { idOf } from '../platform/global-id.ts';
import { Grant } from './grant.entity.ts';
import type { Terms } from './terms.ts';

/** Who shares with whom. */
export interface Place {
  readonly institutionId: string;
  readonly organisationId: string;
}

interface Giving {
  readonly em: EntityManager;
  readonly actor: PersonActor;
  now(): Date;
}

/** Lets one change of an institution's grants wait for another, until the transaction ends: none is overlooked. */
export async function oneByOne(em: EntityManager, institutionId: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 105))`, [institutionId]);
}

/**
 * Adds a grant to the unit of work and ends those that it replaces: any with the same limit, and the one named.
 *
 * @param replaces id of a further grant that it takes the place of
 */
export async function giveGrant(giving: Giving, place: Place, terms: Terms, replaces?: string): Promise<Grant> {
  const { em, actor, now } = giving;
  const { level, endsOn } = terms;
  const { institutionId, organisationId } = place;
  const programmeId = typeof terms.programmeId === 'string' ? idOf('Programme', terms.programmeId) : null;
  const replaced = await em.find(Grant, {
    institutionId,
    organisationId,
    revokedAt: null,
    $or: [{ programmeId }, ...(replaces ? [{ id: replaces }] : [])],
  });
  for (const grant of replaced) grant.revokedAt = now();
  const grant = em.create(Grant, {
    institutionId,
    organisationId,
    id: randomUUID(),
    level,
    programmeId,
    purpose: terms.purpose.trim(),
    endsOn,
    grantedBy: actor.id,
    grantedByName: actor.name,
    grantedAt: now(),
    revokedAt: null,
  });
  em.persist(grant);
  recordEvent(giving, {
    streamId: institutionId,
    type: 'grant.created',
    subject: grant.id,
    data: { organisationId, level, programmeId, endsOn, replaces: replaced.map(({ id }) => id) },
  });
  return grant;
}
