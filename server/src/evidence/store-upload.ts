import { fileTypeFromBuffer } from 'file-type';
import type { PersonActor } from '../platform/actor.ts';
import { Forbidden } from '../platform/errors.ts';
import { FileTooLarge } from '../platform/file-store.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { maySeeEvidence } from './list-evidence.ts';
import { StoredFile } from './stored-file.entity.ts';

/** Largest file, in bytes. */
const MAX_BYTES = 25_000_000;

/** How much of a file is looked at to tell what it is. */
const HEAD_BYTES = 4_100;

/** What may be kept: file name extension → media type that its content must have. Text has no signature of its own. */
const ALLOWED: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  txt: 'text/plain',
};

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
 * @throws FileRefused when it is empty, too large, or of another type; nothing is left behind
 * @throws Forbidden when a partner's program uploads
 */
export async function storeUpload(context: RequestContext, { id, name: given, content }: Upload): Promise<Uploaded> {
  const { em, services, now } = context;
  const uploader = requirePerson(context);
  const name = safeName(given);
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const mediaType = ALLOWED[extension];
  if (!mediaType)
    throw new FileRefused(
      'FILE_TYPE',
      415,
      `"${name}" cannot be kept. Use one of: ${Object.keys(ALLOWED).join(', ')}.`,
    );
  try {
    const { bytes, sha256 } = await services.files.write(id, content, MAX_BYTES);
    if (bytes === 0)
      throw new FileRefused('FILE_EMPTY', 422, `"${name}" is empty. Check the file and choose it again.`);
    await requireContent(services.files.head(id, HEAD_BYTES), name, mediaType);
    em.persist(
      em.create(StoredFile, {
        id,
        institutionId: null,
        evidenceId: null,
        name,
        mediaType,
        bytes,
        sha256,
        uploadedBy: uploader.id,
        uploadedAt: now(),
      }),
    );
    await em.flush();
    return { id: toGlobalId('StoredFile', id), name, mediaType, bytes };
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

function requirePerson({ actor }: RequestContext): PersonActor {
  if (actor.kind !== 'person') throw new Forbidden('upload files with a key: sign in as a person');
  return actor;
}

async function requireContent(head: Promise<Uint8Array>, name: string, mediaType: string): Promise<void> {
  const start = await head;
  const found = await fileTypeFromBuffer(start);
  const isText = mediaType.startsWith('text/');
  const fits = isText
    ? found === undefined
    : found?.mime === mediaType || (found?.mime === 'application/zip' && mediaType.includes('openxmlformats'));
  if (!fits) {
    const really = found ? `its content is ${found.mime}` : 'its content is not';
    throw new FileRefused(
      'FILE_TYPE',
      422,
      `"${name}" is named like ${mediaType}, but ${really}. Save it again in that format, or give it its right name.`,
    );
  }
}

/** Without folders and control characters, at most 150 characters, ending as it did. */
function safeName(given: string): string {
  const last = given.replaceAll('\\', '/').split('/').at(-1) ?? '';

  const clean = last.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return clean.length <= 150 ? clean || 'file' : clean.slice(0, 100) + clean.slice(-50);
}

/** Finds a file that the actor may download; null otherwise. */
export async function findReadableFile(context: RequestContext, id: string): Promise<StoredFile | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const file = await context.em.findOne(StoredFile, { id, evidenceId: { $ne: null } }, { disableIdentityMap: true });
  // Asked whatever was found, so that what is hidden takes as long as what is not there.
  const shared = await maySeeEvidence(context, file?.institutionId ?? id);
  return shared && file?.institutionId ? file : null;
}
