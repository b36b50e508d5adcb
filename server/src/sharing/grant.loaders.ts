import { sql } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { mayOn } from '../permissions/index.ts';
import { organisationOf } from '../platform/actor.ts';
import { toArray } from '../persistence/number-parameters.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { Grant } from './grant.entity.ts';
import type { Right } from './rights.ts';

/** What an institution shares with the actor's organisation today: of each programme, and of all, the newest grant. */
export function grantedToActor({ read, actor, now }: RequestContext): DataLoader<string, readonly Right[]> {
  return new DataLoader<string, readonly Right[]>(async (institutionIds) => {
    const organisationId = organisationOf(actor);
    if (organisationId === null) return institutionIds.map(() => []);
    const rows = await read<Right & { readonly institutionId: string }>(
      sql`select distinct on (institution_id, programme_id) institution_id as "institutionId", programme_id as "programmeId", level
          from sharing_grant
          where institution_id = any(${toArray(institutionIds)}::uuid[]) and organisation_id = ${organisationId} and revoked_at is null and ends_on >= ${londonDate(now())}
          order by institution_id, programme_id, granted_at desc`,
    );
    const byInstitution = Map.groupBy(rows, (row) => row.institutionId);
    return institutionIds.map((id) => byInstitution.get(id) ?? []);
  });
}

/**
 * Grants of an institution, newest first: all of them for its own people and the region, those to their own
 * organisation for partners.
 */
export function grantsByInstitution({ em, actor }: RequestContext): DataLoader<string, Grant[]> {
  return new DataLoader<string, Grant[]>(async (institutionIds) => {
    const whole = institutionIds.filter((id) => mayOn(actor, 'Institution.grants', id));
    const rows = await em.find(
      Grant,
      {
        institutionId: { $in: [...institutionIds] },
        $or: [{ institutionId: { $in: whole } }, { organisationId: organisationOf(actor) }],
      },
      { orderBy: { grantedAt: 'desc', id: 'asc' } },
    );
    const byInstitution = Map.groupBy(rows, (row) => row.institutionId);
    return institutionIds.map((id) => byInstitution.get(id) ?? []);
  });
}
