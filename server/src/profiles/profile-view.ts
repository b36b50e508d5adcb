import { diff, type Edition, type Profile, type Resolution } from '@waymark/kit';
import { NotFound } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById, StoredEdition } from '../registry/index.ts';
import { type StoredProfile } from './profile.entity.ts';
import { plainOperation, resolveDraft } from './stored-operation.ts';

/** A profile with what it comes to. Resolved once for a request. */
export interface ResolvedProfile {
  readonly parent: StoredEdition;
  readonly resolution: Resolution;
  /** Against the parent; empty while there are problems. */
  readonly changes: ReturnType<typeof diff>;
}

const resolved = new WeakMap<RequestContext, Map<string, Promise<ResolvedProfile>>>();

/** Applies a stored profile to its parent, once for each request and revision. */
export function resolvedProfile(context: RequestContext, stored: StoredProfile): Promise<ResolvedProfile> {
  const ofRequest = resolved.get(context) ?? new Map<string, Promise<ResolvedProfile>>();
  resolved.set(context, ofRequest);
  const name = `${stored.id}:${stored.revision}`;
  const known = ofRequest.get(name) ?? apply(context, stored);
  ofRequest.set(name, known);
  return known;
}

async function apply(context: RequestContext, stored: StoredProfile): Promise<ResolvedProfile> {
  const parent = await context.load(editionById, stored.parentId);
  if (!parent) throw new NotFound('set');
  const resolution = resolveDraft(
    { parent: parent.definition, profile: profileOf(stored), editions: await libraryOf(context) },
    context.services.registry,
  );
  return { parent, resolution, changes: resolution.edition ? diff(parent.definition, resolution.edition) : [] };
}

/** The profile as the kit knows it. */
export function profileOf({ slug, editionLabel, name, operations }: StoredProfile): Profile {
  return { id: slug, edition: editionLabel, title: { en: name }, operations: operations.map(plainOperation) };
}

/** Editions that are in force, by key: what places may be filled from. */
export async function libraryOf({ em }: RequestContext): Promise<ReadonlyMap<string, Edition>> {
  const editions = await em.fork().find(StoredEdition, { supersededAt: null });
  return new Map(editions.map(({ key, definition }) => [key, definition]));
}
