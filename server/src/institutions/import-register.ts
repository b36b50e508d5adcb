import { randomUUID } from 'node:crypto';
import { sql } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import { Forbidden } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import { may } from '../platform/permission.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { RegisterImport } from './register-import.entity.ts';

/** Name of the job that reads the file. Its data has `importId`. */
export const REGISTER_IMPORT_JOB = 'register-import';

export interface ImportRegister {
  readonly uploadId: string;
  /** Key of the importer. */
  readonly importer: string;
}

export interface StartedImport {
  readonly import: RegisterImport | null;
  readonly problems: readonly Problem[];
}

/**
 * Has a register file read in the background.
 *
 * @throws Forbidden when the actor does not import registers
 */
export async function importRegister(
  context: RequestContext,
  { uploadId, importer }: ImportRegister,
): Promise<StartedImport> {
  const { em, actor, now, services } = context;
  if (!may(actor, 'import-register') || actor.kind !== 'person' || !actor.membership)
    throw new Forbidden('import a register');
  const file = await findUpload(context, idOf('StoredFile', uploadId));
  const known = services.plugins.registers.has(importer);
  if (!file || !known) {
    const noFile = file
      ? []
      : [problem('not-found', 'uploadId', 'This file was not uploaded by you, or is used already. Upload it again.')];
    const noImporter = known
      ? []
      : [problem('not-found', 'importer', `There is no importer "${importer}". Choose one from the list.`)];
    return { import: null, problems: [...noFile, ...noImporter] };
  }
  const { organisationId } = actor.membership;
  const { id: startedBy, name: startedByName } = actor;
  const started = em.create(RegisterImport, {
    id: randomUUID(),
    organisationId,
    importer,
    fileId: file.id,
    fileName: file.name,
    state: 'waiting',
    refusal: null,
    bytesRead: 0,
    bytesTotal: Number(file.bytes),
    startedBy,
    startedByName,
    startedAt: now(),
    finishedAt: null,
  });
  em.persist(started);
  recordEvent(context, {
    streamId: organisationId,
    type: 'register-import.started',
    subject: started.id,
    data: { importer },
  });
  await em.flush();
  await services.jobs.add(REGISTER_IMPORT_JOB, { importId: started.id });
  return { import: started, problems: [] };
}

interface Upload {
  readonly id: string;
  readonly name: string;
  readonly bytes: string;
}

/** By SQL, because the feature that keeps files knows institutions, and not the other way round. */
async function findUpload({ em, actor }: RequestContext, id: string): Promise<Upload | null> {
  if (actor.kind !== 'person') return null;
  const [file] = await em.execute<Upload[]>(
    sql`select id, name, bytes from stored_file where id = ${id} and uploaded_by = ${actor.id} and institution_id is null
      and not exists (select from register_import where file_id = stored_file.id)`,
  );
  return file ?? null;
}
