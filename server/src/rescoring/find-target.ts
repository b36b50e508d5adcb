import { editionHash } from '@waymark/kit';
import { NotFound } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { profilePolicy, resolvedProfile, StoredProfile } from '../profiles/index.ts';
import { editionById } from '../registry/index.ts';
import type { HashedEdition } from '../scoring/index.ts';

/** What results are compared with: an edition, or a set that is still being adapted, as it is now. One of these. */
export interface Against {
  readonly editionId?: string | null;
  readonly profileId?: string | null;
}

/** The edition that results are compared with, and where it comes from. */
export interface Target extends HashedEdition {
  readonly moduleId: string;
  readonly editionId: string | null;
  readonly profileId: string | null;
  readonly profileRevision: number | null;
}

/**
 * Finds what results are to be compared with, or says what is wrong with it.
 *
 * @throws NotFound when there is no such edition, or no such profile of the actor's region
 */
export async function findTarget(
  context: RequestContext,
  { editionId, profileId }: Against,
): Promise<Target | readonly Problem[]> {
  const target = profileId ? await ofProfile(context, profileId) : await ofEdition(context, editionId ?? '');
  if (!('moduleId' in target) || context.services.registry.has(target.moduleId)) return target;
  return [
    problem(
      'unavailable',
      'against',
      `This set cannot be scored now: the module "${target.moduleId}" that its rules come from is not loaded.`,
    ),
  ];
}

async function ofEdition(context: RequestContext, id: string): Promise<Target> {
  const edition = await context.load(editionById, idOf('Edition', id));
  if (!edition) throw new NotFound('set');
  const { id: editionId, hash, definition, moduleId } = edition;
  return { editionId, hash, definition, moduleId, profileId: null, profileRevision: null };
}

async function ofProfile(context: RequestContext, id: string): Promise<Target | readonly Problem[]> {
  const profile = await context.em.findOne(StoredProfile, { id: idOf('Profile', id) });
  if (!profile || !profilePolicy.see(context.actor, profile)) throw new NotFound('profile');
  const {
    parent: { moduleId },
    resolution: { edition: definition, problems },
  } = await resolvedProfile(context, profile);
  if (!definition) return problems;
  return {
    editionId: null,
    profileId: profile.id,
    profileRevision: profile.revision,
    hash: editionHash(definition),
    definition,
    moduleId,
  };
}
