import { randomUUID } from 'node:crypto';
import { editionHash } from '@waymark/kit';
import { recordEvent } from '../changes/index.ts';
import { requireRecentProof } from '../people/index.ts';
import { organisationOf } from '../platform/actor.ts';
import { Conflict, Forbidden, NotFound } from '../platform/errors.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById, StoredEdition } from '../registry/index.ts';
import { StoredProfile } from './profile.entity.ts';
import { profilePolicy } from './profile.policy.ts';
import type { ProfileOperationInput } from './profile-inputs.types.ts';
import { resolvedProfile } from './profile-view.ts';
import { readOperations } from './read-operations.ts';

export interface ProfileChanged {
  readonly profile: StoredProfile | null;
  readonly problems: readonly Problem[];
}

/**
 * Begins to adapt a set.
 *
 * @throws Forbidden when the actor does not administer a region
 * @throws NotFound when there is no such edition
 * @throws Conflict when its module is not loaded
 */
export async function createProfile(
  context: RequestContext,
  input: { readonly parentId: string; readonly name: string; readonly editionLabel: string },
): Promise<ProfileChanged> {
  const { em, actor, now } = context;
  const organisationId = organisationOf(actor);
  if (!organisationId || !profilePolicy.create(actor)) throw new Forbidden('adapt sets: a region administrator can');
  const parent = await loadedSet(context, input.parentId);
  const name = input.name.trim();
  const editionLabel = input.editionLabel.trim();
  const slug = slugOf(name);
  const problems = [...checkName(name, slug), ...checkLabel(editionLabel)];
  const taken =
    problems.length === 0 &&
    ((await em.count(StoredProfile, { slug, editionLabel })) > 0 ||
      (await em.count(StoredEdition, { key: `${slug}/${editionLabel}` })) > 0);
  if (taken)
    problems.push(
      problem(
        'taken',
        'editionLabel',
        `"${name}" already has an edition "${editionLabel}". Give this one another name, such as the next number.`,
      ),
    );
  if (problems.length > 0) return { profile: null, problems };

  const at = now();
  const profile = em.create(StoredProfile, {
    id: randomUUID(),
    organisationId,
    name,
    slug,
    editionLabel,
    parentId: parent.id,
    operations: [],
    revision: 1,
    publishedEditionId: null,
    createdAt: at,
    updatedAt: at,
  });
  em.persist(profile);
  recordEvent(context, {
    streamId: organisationId,
    type: 'profile.created',
    subject: profile.id,
    data: { parentId: parent.id },
  });
  await em.flush();
  return { profile, problems: [] };
}

/**
 * Replaces the operations of a profile.
 *
 * @throws NotFound when there is no such profile, or it is another region's
 * @throws Forbidden when the actor may not change it
 * @throws Conflict when it was published, somebody changed it first, or its module is not loaded
 */
export async function changeProfile(
  context: RequestContext,
  input: {
    readonly id: string;
    readonly expectedRevision: number;
    readonly operations: readonly ProfileOperationInput[];
  },
): Promise<ProfileChanged> {
  const { em, now } = context;
  const profile = await ownProfile(context, input.id, input.expectedRevision);
  const parent = await loadedSet(context, profile.parentId);
  const { operations, problems } = readOperations(input.operations, parent.definition);
  if (problems.length > 0) return { profile, problems };
  profile.operations = operations;
  profile.updatedAt = now();
  recordEvent(context, {
    streamId: profile.organisationId,
    type: 'profile.changed',
    subject: profile.id,
    data: { operations: operations.length },
  });
  await em.flush();
  return { profile, problems: [] };
}

export interface ProfilePublished extends ProfileChanged {
  readonly edition: StoredEdition | null;
}

/**
 * Publishes a profile as an edition that never changes. Publishing it again answers with the same edition.
 *
 * @throws NotFound when there is no such profile, or it is another region's
 * @throws Forbidden when the actor may not publish it
 * @throws ProofNeeded when the actor did not prove lately who they are
 * @throws Conflict when somebody changed it first, or its module is not loaded
 */
export async function publishProfile(
  context: RequestContext,
  input: { readonly id: string; readonly expectedRevision: number; readonly confirm: string },
): Promise<ProfilePublished> {
  const { em, now } = context;
  const published = await em.findOne(StoredProfile, { id: input.id, publishedEditionId: { $ne: null } });
  if (published?.publishedEditionId && profilePolicy.change(context.actor, published)) {
    return { profile: published, edition: await context.load(editionById, published.publishedEditionId), problems: [] };
  }
  const profile = await ownProfile(context, input.id, input.expectedRevision);
  const parent = await loadedSet(context, profile.parentId);
  const { resolution } = await resolvedProfile(context, profile);
  const key = `${profile.slug}/${profile.editionLabel}`;
  const problems: Problem[] = [...resolution.problems];
  if (input.confirm.trim() !== profile.editionLabel) {
    problems.push(
      problem('not-confirmed', 'confirm', `Type the edition's name, "${profile.editionLabel}", to publish it.`),
    );
  }
  if (problems.length > 0 || !resolution.edition) return { profile, edition: null, problems };
  await requireRecentProof(context);

  const at = now();
  const edition = em.create(StoredEdition, {
    id: randomUUID(),
    key,
    setId: profile.slug,
    hash: editionHash(resolution.edition),
    status: 'published',
    definition: resolution.edition,
    moduleId: parent.moduleId,
    parentId: parent.id,
    organisationId: profile.organisationId,
    publishedAt: at,
    supersededAt: null,
    createdAt: at,
  });
  em.persist(edition);
  profile.publishedEditionId = edition.id;
  profile.updatedAt = at;
  recordEvent(context, {
    streamId: profile.organisationId,
    type: 'profile.published',
    subject: profile.id,
    data: { editionId: edition.id, hash: edition.hash },
  });
  await em.flush();
  return { profile, edition, problems: [] };
}

async function ownProfile({ em, actor }: RequestContext, id: string, expectedRevision: number): Promise<StoredProfile> {
  const profile = await em.findOne(StoredProfile, { id });
  if (!profile || !profilePolicy.see(actor, profile)) throw new NotFound('profile');
  if (!profilePolicy.change(actor, profile)) throw new Forbidden('change this set: a region administrator can');
  if (profile.publishedEditionId)
    throw new Conflict(
      'This set was published, so it no longer changes. Adapt the published edition to make the next one.',
    );
  if (profile.revision !== expectedRevision)
    throw new Conflict('Somebody else changed this set first. Load it again, then repeat your change.');
  return profile;
}

/** The edition to start from, with its rules: without them nobody can say what a change would come to. */
async function loadedSet(context: RequestContext, id: string): Promise<StoredEdition> {
  const edition = await context.load(editionById, id);
  if (!edition) throw new NotFound('set');
  if (!context.services.registry.has(edition.moduleId))
    throw new Conflict('The module of this set is not loaded, so it cannot be adapted now.');
  return edition;
}

function checkName(name: string, slug: string): Problem[] {
  if (name.length < 3 || name.length > 120 || slug.length < 2)
    return [problem('invalid', 'name', 'Give the set a name of 3 to 120 characters, with letters in it.')];
  return [];
}

function checkLabel(label: string): Problem[] {
  return /^[\w.-]{1,30}$/.test(label)
    ? []
    : [
        problem(
          'invalid',
          'editionLabel',
          'Name the edition in up to 30 letters, digits, dots and hyphens, such as 2026 or 2026-1.',
        ),
      ];
}

/** The name as an id: lower-case letters and digits, joined by hyphens. */
function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
