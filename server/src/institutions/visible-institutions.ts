import { raw, sql } from '@mikro-orm/postgresql';
import type { Sql } from '../persistence/conditions.ts';
import { reachOf } from '../permissions/index.ts';
import { organisationOf } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';

/**
 * Which institutions the actor may know of, as a condition on `institution i`: the region knows all, people of an
 * institution their own, partners those that share with them today.
 */
export function visibleInstitutions({ actor, now }: Pick<RequestContext, 'actor' | 'now'>): Sql {
  const reach = reachOf(actor, 'Institution');
  if (reach === 'everywhere') return raw('true');
  const organisationId = organisationOf(actor);
  if (reach === null || organisationId === null) return raw('false');
  if (reach === 'own') return sql`i.id = ${organisationId}`;
  return sql`i.id in (
    select institution_id from sharing_grant
    where organisation_id = ${organisationId} and revoked_at is null and ends_on >= ${londonDate(now())})`;
}
