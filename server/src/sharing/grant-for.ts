import { allows, levelOf, mayOn, reachOf, type GrantLevel, type Subject } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { levelByInstitution } from './grant.loaders.ts';

/**
 * The level at which the actor may read an institution's results now; null when not at all. Its own people and the
 * region read everything. A revoked grant ends with the request in which it was revoked.
 */
export async function grantFor(context: RequestContext, institutionId: string): Promise<GrantLevel | null> {
  if (mayOn(context.actor, 'Assessment', institutionId)) return 'evidence';
  const granted = await context.load(levelByInstitution, institutionId);
  return granted && withinScopes(context.actor, granted);
}

/** Whether the actor may read a kind of thing at an institution: what is shared reaches to the level in its row. */
export async function mayRead(context: RequestContext, institutionId: string, wanted: Subject): Promise<boolean> {
  return allows(await grantFor(context, institutionId), levelOf(wanted));
}

/** A key reads no more than its scopes, whatever the institution allows its organisation. */
export function withinScopes(actor: Actor, granted: GrantLevel): GrantLevel | null {
  if (reachOf(actor, 'Assessment') !== 'shared') return null;
  return granted === 'evidence' && reachOf(actor, 'EvidenceItem') !== 'shared' ? 'criterion' : granted;
}
