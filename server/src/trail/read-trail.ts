import { atOneMoment, verifyStream, type VerifiedStream } from '../audit/index.ts';
import type { Connection } from '../platform/connection.ts';
import { BadUserInput } from '../platform/errors.ts';
import { idOf, readGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { trailPage, type TrailEvent, type TrailFilter } from './list-trail.ts';
import { actorsOfTrail, type TrailActor } from './trail-actors.ts';
import { trailPolicy, type TrailOwner } from './trail.policy.ts';
import type { TrailArgs } from './trail.types.ts';

/** Name of the first part of the ids by which a trail is filtered. */
export const TRAIL_ACTOR = 'TrailActor';

/** A page of a trail; null for those who may not read it. */
export async function readTrail(
  context: RequestContext,
  owner: TrailOwner,
  { first, after, filter }: TrailArgs,
): Promise<Connection<TrailEvent> | null> {
  if (!trailPolicy.read(context.actor, owner)) return null;
  return context.load(trailPage, { streamId: owner.id, first, after: after ?? null, filter: readFilter(filter ?? {}) });
}

/** Everybody who did something in it; nobody for those who may not read it. */
export async function readActors(context: RequestContext, owner: TrailOwner): Promise<readonly TrailActor[]> {
  return trailPolicy.read(context.actor, owner) ? context.load(actorsOfTrail, owner.id) : [];
}

/** Checks it now; null for those who may not have it checked. */
export async function checkTrail({ em, actor }: RequestContext, owner: TrailOwner): Promise<VerifiedStream | null> {
  if (!trailPolicy.check(actor, owner)) return null;
  return atOneMoment(em, (inner) => verifyStream(inner, owner.id));
}

function readFilter({ kinds, actor, subject, from, to }: NonNullable<TrailArgs['filter']>): TrailFilter {
  return {
    kinds: kinds ?? null,
    actorId: actor ? idOf(TRAIL_ACTOR, actor) : null,
    subject: subject ? subjectOf(subject) : null,
    from: from ?? null,
    to: to ?? null,
  };
}

/** Whatever its type, an object is named in the trail by the last part of its id. */
function subjectOf(id: string): string {
  const last = readGlobalId(id)?.parts.at(-1);
  if (last === undefined) throw new BadUserInput(`"${id.slice(0, 80)}" is not an id.`);
  return last;
}
