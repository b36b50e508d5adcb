import { raw, sql } from '@mikro-orm/postgresql';
import type { Sql } from '../persistence/conditions.ts';
import { reachOf } from '../permissions/index.ts';
import { organisationOf, type Actor } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';

/**
 * Which institutions the actor may know of, as a condition on `institution i`: the region knows all, people of an
 * institution their own, partners those that share with them today.
 */
export function visibleInstitutions({ actor, now }: Pick<RequestContext, 'actor' | 'now'>): Sql {
  return (
    withoutGrant(actor, raw('i.id')) ??
    sql`i.id in (
    select institution_id from sharing_grant
    where organisation_id = ${organisationOf(actor)} and revoked_at is null and ends_on >= ${londonDate(now())})`
  );
}

/**
 * Which enrolments the actor may know of, as a condition on `enrolment e`: those of institutions that
 * they may know of, for partners within the programme that a grant is limited to.
 */
export function visibleEnrolments({ actor, now }: Pick<RequestContext, 'actor' | 'now'>): Sql {
  return (
    withoutGrant(actor, raw('e.institution_id')) ??
    sql`exists (
    select from sharing_grant g where g.institution_id = e.institution_id and (g.programme_id is null or g.programme_id = e.programme_id)
    and g.organisation_id = ${organisationOf(actor)} and g.revoked_at is null and g.ends_on >= ${londonDate(now())})`
  );
}

/** The condition for those who read without a grant; null for partners. @param id the column of the institution's id */
function withoutGrant(actor: Actor, id: Sql): Sql | null {
  const reach = reachOf(actor, 'Institution');
  if (reach === 'everywhere') return raw('true');
  const organisationId = organisationOf(actor);
  if (reach === null || organisationId === null) return raw('false');
  return reach === 'own' ? sql`${id} = ${organisationId}` : null;
}
