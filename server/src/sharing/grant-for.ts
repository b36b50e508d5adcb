import { actsForRegion, worksFor, type Actor } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { GrantLevel } from './grant.entity.ts';
import { levelByInstitution } from './grant.loaders.ts';
import { allows } from './levels.ts';

/**
 * The level at which the actor may read an institution's results now; null when not at all. Its own people and the
 * region read everything. A revoked grant ends with the request in which it was revoked.
 */
export async function grantFor(context: RequestContext, institutionId: string): Promise<GrantLevel | null> {
  if (actsForRegion(context.actor) || worksFor(context.actor, institutionId)) return 'evidence';
  const granted = await context.load(levelByInstitution, institutionId);
  return granted && withinScopes(context.actor, granted);
}

/** Whether the actor may read something of this level at an institution. */
export async function mayRead(context: RequestContext, institutionId: string, wanted: GrantLevel): Promise<boolean> {
  return allows(await grantFor(context, institutionId), wanted);
}

/** A key reads no more than its scopes, whatever the institution allows its organisation. */
export function withinScopes(actor: Actor, granted: GrantLevel): GrantLevel | null {
  if (actor.kind !== 'client') return granted;
  if (!actor.scopes.includes('status:read')) return null;
  return granted === 'evidence' && !actor.scopes.includes('evidence:read') ? 'criterion' : granted;
}
