import { allows, higherOf, mayOn, reachOf, type GrantLevel } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { grantedToActor } from './grant.loaders.ts';

/** That results may be read up to a level: those of one programme, or of all when it is null. */
export interface Right {
  readonly level: GrantLevel;
  readonly programmeId: string | null;
}

/** A result belongs to an institution and to one of its programmes. */
export interface Result {
  readonly institutionId: string;
  readonly programmeId: string;
}

const EVERYTHING: readonly Right[] = [{ level: 'evidence', programmeId: null }];

/**
 * What the actor may read of an institution now; empty when nothing. Its own people and the region read everything.
 * A revoked grant ends with the request in which it was revoked: nothing is kept from one request to the next.
 */
export async function rightsAt(context: RequestContext, institutionId: string): Promise<readonly Right[]> {
  if (mayOn(context.actor, 'Assessment', institutionId)) return EVERYTHING;
  return withinScopes(context.actor, await context.load(grantedToActor, institutionId));
}

/** The level at which the actor may read a result; null when not at all. */
export async function grantFor(
  context: RequestContext,
  { institutionId, programmeId }: Result,
): Promise<GrantLevel | null> {
  const rights = await rightsAt(context, institutionId);
  return rights
    .filter((right) => right.programmeId === null || right.programmeId === programmeId)
    .reduce<GrantLevel | null>((highest, { level }) => higherOf(highest, level), null);
}

/** The programmes whose results the actor may read up to a level: `all`, or their ids. */
export async function programmesReadable(
  context: RequestContext,
  institutionId: string,
  wanted: GrantLevel,
): Promise<'all' | readonly string[]> {
  const rights = (await rightsAt(context, institutionId)).filter(({ level }) => allows(level, wanted));
  const programmes = rights.map(({ programmeId }) => programmeId);
  return programmes.includes(null) ? 'all' : programmes.filter((id) => id !== null);
}

/** A key reads no more than its scopes, whatever the institution allows its organisation. */
function withinScopes(actor: Actor, granted: readonly Right[]): readonly Right[] {
  if (reachOf(actor, 'Assessment') !== 'shared') return [];
  if (reachOf(actor, 'EvidenceItem') === 'shared') return granted;
  return granted.map((right) => (right.level === 'evidence' ? { ...right, level: 'criterion' } : right));
}
