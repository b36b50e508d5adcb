import { raw, sql } from '@mikro-orm/postgresql';
import type { Sql } from '../persistence/conditions.ts';
import { actsForRegion, organisationOf, type Actor, type ApiScope } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';

/** Either lets a program know which institutions share with its organisation. */
const SCOPES: readonly ApiScope[] = ['institutions:read', 'status:read'];

/**
 * Which institutions the actor may know of, as a condition on `institution i`: the region knows all, people of an
 * institution their own, partners those that share with them today.
 */
export function visibleInstitutions({ actor, now }: Pick<RequestContext, 'actor' | 'now'>): Sql {
  if (actsForRegion(actor)) return raw('true');
  const organisationId = organisationOf(actor);
  if (organisationId === null) return raw('false');
  if (!isPartner(actor)) return sql`i.id = ${organisationId}`;
  return sql`i.id in (
    select institution_id from sharing_grant
    where organisation_id = ${organisationId} and revoked_at is null and ends_on >= ${londonDate(now())})`;
}

/** A client that was given no scope for institutions reads as nobody's: its own organisation's id is no institution. */
function isPartner(actor: Actor): boolean {
  if (actor.kind === 'client') return actor.scopes.some((scope) => SCOPES.includes(scope));
  return actor.kind === 'person' && actor.membership?.organisationKind === 'partner';
}
