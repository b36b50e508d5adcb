import { randomUUID } from 'node:crypto';
import { evidencePeriod, parseEvidencePayload, type EvidencePayload, type EvidenceType } from '@waymark/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import { Conflict, Forbidden, NotFound, Unauthenticated } from '../platform/errors.ts';
import type { PersonActor } from '../platform/actor.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { EvidenceItem, EvidenceLink } from './evidence-item.entity.ts';
import type { EvidenceKey } from './evidence.loaders.ts';
import { evidencePolicy } from './evidence.policy.ts';
import { keptProblems } from './kept-with-results.ts';
import { StoredFile } from './stored-file.entity.ts';

/** Most criteria that one item may support. */
const MAX_LINKS = 100;

export interface EvidenceChanged {
  readonly evidence: EvidenceItem | null;
  readonly problems: readonly Problem[];
}

export interface AddEvidence {
  readonly institutionId: string;
  readonly type: string;
  readonly payload: unknown;
  readonly uploadIds: readonly string[];
  readonly supports: readonly string[];
}

/** Scores the drafts of an institution again, inside the transaction that changed its evidence. */
export type Rescore = (em: EntityManager, institutionId: string) => Promise<void>;

/**
 * Adds a piece of evidence, with its files and links.
 *
 * @throws NotFound when the institution is not the actor's
 * @throws Forbidden when the actor's role may not add evidence
 */
export async function addEvidence(
  context: RequestContext,
  input: AddEvidence,
  rescore: Rescore,
): Promise<EvidenceChanged> {
  const { em, now, services } = context;
  const { institutionId, uploadIds, supports } = input;
  const actor = requireAuthor(context, institutionId);
  const type = services.registry.evidenceTypes.get(input.type);
  if (!type)
    return {
      evidence: null,
      problems: [
        problem('unknown-type', 'type', `There is no kind of evidence "${input.type}". Choose one of those listed.`),
      ],
    };
  const read = readPayload(type, input.payload);
  const files = await em.find(StoredFile, { id: { $in: [...uploadIds] }, uploadedBy: actor.id, institutionId: null });
  const problems = [...read.problems, ...checkFiles(type, files.length, uploadIds.length), ...checkLinks(supports)];
  if (problems.length > 0 || !read.payload) return { evidence: null, problems };

  const id = randomUUID();
  const evidence = em.create(EvidenceItem, {
    institutionId,
    id,
    type: type.id,
    typeRevision: type.revision,
    ...describe(type, read.payload),
    revision: 1,
    addedBy: actor.id,
    addedByName: actor.name,
    addedAt: now(),
    removedAt: null,
  });
  await em.transactional(async (inner) => {
    inner.persist(evidence);
    for (const criterion of new Set(supports))
      inner.persist(inner.create(EvidenceLink, { institutionId, evidenceId: id, criterion }));
    for (const file of await inner.find(StoredFile, { id: { $in: files.map((found) => found.id) } }))
      inner.assign(file, { institutionId, evidenceId: id });
    recordEvent(
      { em: inner, actor, now },
      { streamId: institutionId, type: 'evidence.added', subject: id, data: { type: type.id } },
    );
    await inner.flush();
    await rescore(inner, institutionId);
  });
  return { evidence, problems: [] };
}

export interface ChangeEvidence extends EvidenceKey {
  readonly expectedRevision: number;
  /** Undefined leaves it as it is. */
  readonly payload?: unknown;
  readonly supports?: readonly string[] | undefined;
  readonly addUploadIds: readonly string[];
  readonly removeFileIds: readonly string[];
}

/**
 * Changes a piece of evidence: what is given, and nothing else.
 *
 * @throws NotFound when there is no such piece, or it is not the actor's
 * @throws Forbidden when the actor's role may not change evidence
 * @throws Conflict when somebody changed it first
 */
export async function changeEvidence(
  context: RequestContext,
  input: ChangeEvidence,
  rescore: Rescore,
): Promise<EvidenceChanged> {
  const { now, services } = context;
  const { institutionId, id, supports, addUploadIds, removeFileIds } = input;
  const actor = requireAuthor(context, institutionId);
  return context.em.transactional(async (em) => {
    const evidence = await em.findOne(EvidenceItem, { institutionId, id, removedAt: null });
    if (!evidence) throw new NotFound('piece of evidence');
    if (evidence.revision !== input.expectedRevision)
      throw new Conflict('Somebody else changed this evidence first. Load it again, then repeat your change.');
    const type = services.registry.evidenceTypes.get(evidence.type);
    if (!type)
      return {
        evidence,
        problems: [
          problem(
            'unknown-type',
            'type',
            'The module that defines this kind of evidence is not loaded, so it can be read but not changed.',
          ),
        ],
      };
    const read =
      input.payload === undefined ? { payload: evidence.payload, problems: [] } : readPayload(type, input.payload);
    const added = await em.find(StoredFile, {
      id: { $in: [...addUploadIds] },
      uploadedBy: actor.id,
      institutionId: null,
    });
    const present = await em.find(StoredFile, { institutionId, evidenceId: id });
    const missing = addUploadIds.length - added.length;
    const remaining = present.filter((file) => !removeFileIds.includes(file.id)).length + added.length;
    const problems = [
      ...read.problems,
      ...checkFiles(type, remaining, remaining + missing),
      ...checkLinks(supports ?? []),
      ...(await keptProblems(context, em, evidence, { supports, removesFiles: removeFileIds.length > 0 })),
    ];
    if (problems.length > 0 || !read.payload) return { evidence, problems };

    em.assign(evidence, {
      ...describe(type, read.payload),
      typeRevision: type.revision,
      revision: evidence.revision + 1,
    });
    for (const file of added) em.assign(file, { institutionId, evidenceId: id });
    // A file that was taken off is out of reach at once; the next sweep removes it.
    for (const file of present.filter((kept) => removeFileIds.includes(kept.id))) em.assign(file, { evidenceId: null });
    if (supports) await relink(em, { institutionId, id }, supports);
    recordEvent({ em, actor, now }, { streamId: institutionId, type: 'evidence.changed', subject: id });
    await em.flush();
    await rescore(em, institutionId);
    return { evidence, problems: [] };
  });
}

/**
 * Removes a piece of evidence from the library. Removing it again changes nothing; what a submitted result is built on
 * stays.
 *
 * @throws NotFound when there is no such piece, or it is not the actor's
 * @throws Forbidden when the actor's role may not remove evidence
 */
export async function removeEvidence(
  context: RequestContext,
  { institutionId, id }: EvidenceKey,
  rescore: Rescore,
): Promise<readonly Problem[]> {
  const { now } = context;
  const actor = requireAuthor(context, institutionId);
  return context.em.transactional(async (em) => {
    const evidence = await em.findOne(EvidenceItem, { institutionId, id });
    if (!evidence) throw new NotFound('piece of evidence');
    if (evidence.removedAt) return [];
    const problems = await keptProblems(context, em, evidence, { removesFiles: true });
    if (problems.length > 0) return problems;
    evidence.removedAt = now();
    recordEvent({ em, actor, now }, { streamId: institutionId, type: 'evidence.removed', subject: id });
    await em.flush();
    await rescore(em, institutionId);
    return [];
  });
}

function requireAuthor({ actor }: RequestContext, institutionId: string): PersonActor {
  if (actor.kind !== 'person') throw new Unauthenticated();
  if (!evidencePolicy.see(actor, institutionId)) throw new NotFound('school or college');
  if (!evidencePolicy.change(actor, institutionId)) throw new Forbidden('change the evidence of this school');
  return actor;
}

function readPayload(
  type: EvidenceType,
  raw: unknown,
): { readonly payload: EvidencePayload | null; readonly problems: readonly Problem[] } {
  const parsed = parseEvidencePayload(type, raw);
  if ('payload' in parsed) return { payload: parsed.payload, problems: [] };
  return {
    payload: null,
    problems: parsed.problems.map(({ path, message }) => problem('invalid', `payload.${path}`, message)),
  };
}

/** What lists, freshness and search read without knowing the type. */
function describe(type: EvidenceType, payload: EvidencePayload) {
  const title = payload[type.titleField];
  const period = evidencePeriod(type, payload);
  return {
    payload,
    title: typeof title === 'string' && title.trim() !== '' ? title : type.id,
    provesFrom: period?.from ?? null,
    provesTo: period?.to ?? null,
  };
}

function checkFiles({ files }: EvidenceType, found: number, asked: number): Problem[] {
  if (found < asked) return [problem('unknown-upload', 'uploadIds', 'A file is no longer there. Choose it again.')];
  if (found > files.max)
    return [problem('too-many-files', 'uploadIds', `At most ${files.max} files fit here (you gave ${found}).`)];
  return files.required && found === 0
    ? [problem('file-required', 'uploadIds', 'Add the file itself: this kind of evidence needs one.')]
    : [];
}

function checkLinks(supports: readonly string[]): Problem[] {
  if (supports.length > MAX_LINKS)
    return [problem('too-many-links', 'supports', `One piece of evidence supports at most ${MAX_LINKS} criteria.`)];
  const odd = supports.find((key) => !/^[\w-]{1,80}:[\w-]{1,80}\/[\w-]{1,80}$/.test(key));
  return odd === undefined
    ? []
    : [problem('unknown-criterion', 'supports', `"${odd.slice(0, 80)}" is not the key of a criterion.`)];
}

async function relink(
  em: EntityManager,
  { institutionId, id }: EvidenceKey,
  supports: readonly string[],
): Promise<void> {
  const present = await em.find(EvidenceLink, { institutionId, evidenceId: id });
  const wanted = new Set(supports);
  for (const link of present) if (!wanted.delete(link.criterion)) em.remove(link);
  for (const criterion of wanted) em.persist(em.create(EvidenceLink, { institutionId, evidenceId: id, criterion }));
}
