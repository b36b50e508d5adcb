import { sql, type EntityManager } from '@mikro-orm/postgresql';
import { MANAGING_ROLES } from './membership.policy.ts';

const ROLES = Object.values(MANAGING_ROLES)
  .flat()
  .map((role) => `'${role}'`)
  .join(', ');

/** SQL: whether the membership `m` makes its person one who manages people. Who is merely invited may never come. */
const manages = (m: string): string =>
  `${m}.role in (${ROLES}) and ${m}.active_since is not null and ${m}.ended_at is null`;

/**
 * SQL: whether the membership `own` manages the people of its organisation and nobody else's does who can sign in.
 *
 * @param others which memberships `m` are somebody else's
 */
const managesAlone = (others: string): string => `${manages('own')} and not exists (
  select from membership m join person p on p.id = m.person_id and p.deactivated_at is null
  where m.organisation_id = own.organisation_id and ${manages('m')} and ${others})`;

/** SQL: whether an organisation would be left without anybody who manages its people, if the person `p` were gone. */
export const MANAGES_ALONE = `exists (
  select from membership own where own.person_id = p.id and ${managesAlone('m.person_id <> own.person_id')})`;

/** Whether nobody else who has signed in could manage the people of the organisation, if this membership did not. */
export async function isLastToManage(em: EntityManager, membershipId: string): Promise<boolean> {
  const found = await em.execute(`select from membership own where own.id = ? and ${managesAlone('m.id <> own.id')}`, [
    membershipId,
  ]);
  return found.length > 0;
}

/** An organisation, as far as a sentence about it needs. */
export interface LeftAlone {
  readonly name: string;
  readonly kind: keyof typeof MANAGING_ROLES;
}

/**
 * Organisations that would be left without anybody who manages their people, if a person were gone. Takes turns with
 * whoever else changes the people there, until the transaction ends: of the last two who leave at once, one stays.
 */
export async function leftWithoutManager(em: EntityManager, personId: string): Promise<readonly LeftAlone[]> {
  const managed = await em.execute<{ id: string }[]>(
    `select distinct organisation_id as id from membership m where m.person_id = ? and ${manages('m')} order by 1`,
    [personId],
  );
  for (const { id } of managed) await takeTurns(em, id);
  return em.execute<LeftAlone[]>(
    `select distinct o.name, o.kind from membership own join organisation o on o.id = own.organisation_id
     where own.person_id = ? and ${managesAlone('m.person_id <> own.person_id')} order by o.name`,
    [personId],
  );
}

/** Waits for whoever else changes the people of an organisation, and has others wait until the transaction ends. */
export async function takeTurns(em: EntityManager, organisationId: string): Promise<void> {
  await em.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`people of ${organisationId}`}, 0))`);
}
