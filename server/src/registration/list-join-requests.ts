import { raw, sql } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { MANAGING_ROLES, membershipPolicy } from '../people/index.ts';
import type { Sql } from '../persistence/conditions.ts';
import { reachOf } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';
import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { JoinRequest } from './join-request.entity.ts';

/**
 * One page of what waits for the actor to decide, oldest first: what is asked of their own institution, and for the region
 * what is asked of institutions where nobody could decide.
 */
export async function listJoinRequests(
  { em, actor }: RequestContext,
  args: PageArgs,
): Promise<Connection<JoinRequest>> {
  const list = 'join requests';
  const window = pageWindow(args, list);
  const from = sql`join_request j where j.confirmed_at is not null and j.decided_at is null and ${waitsFor(actor)}`;
  const [rows, [counted]] = await Promise.all([
    em.execute<object[]>(
      sql`select j.* from ${from} order by j.confirmed_at, j.id limit ${window.limit} offset ${window.offset}`,
    ),
    em.execute<{ total: number }[]>(sql`select count(*)::int as total from ${from}`),
  ]);
  const requests = rows.map((row) => em.map(JoinRequest, row));
  return toConnection(requests, counted?.total ?? 0, window, list);
}

function waitsFor(actor: Actor): Sql {
  if (reachOf(actor, 'Query.joinRequests') === 'everywhere')
    return sql`not exists (
      select from membership m join person p on p.id = m.person_id and p.deactivated_at is null
      where m.organisation_id = j.institution_id and m.role in (${MANAGING_ROLES.institution})
        and m.active_since is not null and m.ended_at is null)`;
  const own = actor.kind === 'person' ? actor.membership : null;
  const decides = own && membershipPolicy.manage(actor, { id: own.organisationId });
  return decides ? sql`j.institution_id = ${own.organisationId}` : raw('false');
}

/** What waits for a decision at an institution, oldest first; none for those who may not decide. */
export function joinRequestsOf({ em, actor }: RequestContext): DataLoader<string, JoinRequest[]> {
  return new DataLoader<string, JoinRequest[]>(async (institutionIds) => {
    const own = institutionIds.filter((id) => membershipPolicy.manage(actor, { id }));
    const rows = await em.find(
      JoinRequest,
      { institutionId: { $in: own }, confirmedAt: { $ne: null }, decidedAt: null },
      { orderBy: { confirmedAt: 'asc', id: 'asc' } },
    );
    const byInstitution = Map.groupBy(rows, (row) => row.institutionId);
    return institutionIds.map((id) => byInstitution.get(id) ?? []);
  });
}
