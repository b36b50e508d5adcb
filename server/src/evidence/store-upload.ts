import type { EntityManager } from '@mikro-orm/postgresql';
import { asServer } from '../persistence/as-server.ts';
import type { ActiveMembership, PersonActor } from '../platform/actor.ts';
import { Forbidden } from '../platform/errors.ts';
import { FileTooLarge } from '../platform/file-store.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { findFault } from './file-content/find-fault.ts';
import { KINDS } from './file-content/kinds.ts';
import { quotaFault } from './quota.ts';
import { StoredFile } from './stored-file.entity.ts';

/** Largest file, in bytes. */
const MAX_BYTES = 25_000_000;

/** A file that was not kept, with the sentence that says why. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: string;
  /** HTTP status. */
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export interface Upload {
  /** uuid. */
  readonly id: string;
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** What the uploader is told. `id` goes into the mutation that uses the file. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/**
 * Keeps an uploaded file, once its content is what its name says.
 *
 * @throws FileRefused when it is empty, too large, of another type or not what it seems, or when the organisation has
 *   uploaded enough for today; nothing is left behind
 * @throws Forbidden when a partner's program uploads
 */
export async function storeUpload(context: RequestContext, { id, name: given, content }: Upload): Promise<Uploaded> {
  const { services, now } = context;
  const uploader = requirePerson(context);
  const name = safeName(given);
  const mediaType = mediaTypeOf(name);
  await requireRoom(asServer(services.orm), uploader.membership.organisationId, now());
  try {
    const written = await services.files.write(id, content, MAX_BYTES);
    if (written.bytes === 0)
      throw new FileRefused('FILE_EMPTY', 422, `"${name}" is empty. Check the file and choose it again.`);
    const fault = await inTurn(async () => findFault(await services.files.content(id), mediaType));
    if (fault) throw new FileRefused('FILE_TYPE', 422, `"${name}" ${fault}`);
    const { organisationId } = uploader.membership;
    await keep(context, organisationId, { id, name, mediaType, uploadedBy: uploader.id, ...written });
    return { id: toGlobalId('StoredFile', id), name, mediaType, bytes: written.bytes };
  } catch (error) {
    await services.files.remove(id);
    if (error instanceof FileTooLarge)
      throw new FileRefused(
        'FILE_TOO_LARGE',
        413,
        `"${name}" is larger than ${MAX_BYTES / 1_000_000} MB, the most that can be kept.`,
      );
    throw error;
  }
}

/** @throws FileRefused when the organisation has uploaded enough for today */
async function requireRoom(em: EntityManager, organisationId: string, now: Date): Promise<void> {
  const full = await quotaFault(em, organisationId, now);
  if (full) throw new FileRefused('QUOTA', 429, full);
}

/**
 * Remembers a file. Its content is stored once, however often and by whomever it is uploaded. Files of one organisation
 * wait for each other here, and for room again: many may have been sent at once.
 */
async function keep(
  { services, now }: RequestContext,
  organisationId: string,
  file: Pick<StoredFile, 'id' | 'name' | 'mediaType' | 'bytes' | 'sha256' | 'uploadedBy'>,
): Promise<void> {
  await asServer(services.orm).transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 109))`, [organisationId]);
    await requireRoom(em, organisationId, now());
    const [twin] = await em.execute<{ id: string }[]>(`select id from stored_file where sha256 = ? limit 1`, [
      file.sha256,
    ]);
    if (twin) await services.files.shareContent(twin.id, file.id);
    em.persist(em.create(StoredFile, { ...file, institutionId: null, evidenceId: null, uploadedAt: now() }));
    await em.flush();
  });
}

let turn: Promise<unknown> = Promise.resolve();

/** One file at a time is held in memory, however many arrive at once. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = turn.then(work);
  turn = result.catch(() => null);
  return result;
}

function mediaTypeOf(name: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const mediaType = KINDS[extension];
  if (mediaType) return mediaType;
  throw new FileRefused('FILE_TYPE', 415, `"${name}" cannot be kept. Use one of: ${Object.keys(KINDS).join(', ')}.`);
}

function requirePerson({ actor }: RequestContext): PersonActor & { readonly membership: ActiveMembership } {
  if (actor.kind !== 'person' || !actor.membership)
    throw new Forbidden('upload files: sign in as a person who acts for an organisation');
  return { ...actor, membership: actor.membership };
}

/** Without folders and control characters, at most 150 characters, ending as it did. */
function safeName(given: string): string {
  const last = given.replaceAll('\\', '/').split('/').at(-1) ?? '';

  const clean = last.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return clean.length <= 150 ? clean || 'file' : clean.slice(0, 100) + clean.slice(-50);
}
