import { sql } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/request-context.ts';
import { MANAGING_ROLES, membershipPolicy } from './membership.policy.ts';

/** How many people who have signed in manage the people of an organisation; null for those who may not read who they are. */
export function managerCountOf({ em, actor }: RequestContext): DataLoader<string, number | null> {
  return new DataLoader<string, number | null>(async (organisationIds) => {
    const readable = organisationIds.filter((id) => membershipPolicy.list(actor, id));
    const rows =
      readable.length === 0
        ? []
        : await em.execute<{ id: string; count: number }[]>(
            sql`select m.organisation_id as id, count(distinct m.person_id)::int as count
          from membership m join person p on p.id = m.person_id and p.deactivated_at is null
          where m.organisation_id in (${readable}) and m.role in (${Object.values(MANAGING_ROLES).flat()})
            and m.active_since is not null and m.ended_at is null
          group by m.organisation_id`,
          );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return organisationIds.map((id) => (readable.includes(id) ? (counts.get(id) ?? 0) : null));
  });
}
