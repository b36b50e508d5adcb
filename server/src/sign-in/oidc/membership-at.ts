import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClaimedOrganisation } from './identity.ts';

/** The oldest membership that somebody has now at an institution with this number; null without one. Names prove nothing. */
export async function membershipAt(
  em: EntityManager,
  personId: string,
  { urn, ukprn }: ClaimedOrganisation,
): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    `select m.id from membership m join institution i on i.id = m.organisation_id
     where m.person_id = ? and m.ended_at is null and (i.urn = ? or i.ukprn = ?) order by i.urn = ? desc nulls last, m.created_at, m.id limit 1`,
    [personId, urn, ukprn, urn],
  );
  return row?.id ?? null;
}
