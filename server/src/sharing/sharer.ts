import { getInstitution, mayAt, type Institution } from '../institutions/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { Forbidden } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';

/** Somebody who may decide with whom their institution shares. */
export interface Sharer {
  readonly institution: Institution;
  readonly actor: PersonActor;
}

/**
 * Makes sure that the actor may decide with whom an institution shares.
 *
 * @throws NotFound when there is no such institution, or none that the actor may know of
 * @throws Forbidden when the actor may not decide that
 */
export async function requireSharer(context: RequestContext, institutionId: string): Promise<Sharer> {
  const { actor } = context;
  const institution = await getInstitution(context, institutionId);
  if (!mayAt(actor, 'share', institution.id) || actor.kind !== 'person')
    throw new Forbidden(`decide with whom ${institution.name} shares its results`);
  return { institution, actor };
}
