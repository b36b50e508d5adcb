import { randomUUID } from 'node:crypto';
import { sql } from '@mikro-orm/postgresql';
import { RegisterRefused, type RegisterLine } from '@waymark/sdk';
import { recordEvent } from '../changes/index.ts';
import { ANONYMOUS } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { applyBatch } from './apply-batch.ts';
import type { SeenNumbers } from './compare-batch.ts';
import { readRegister } from './read-register.ts';
import { RegisterImport, RejectedRow } from './register-import.entity.ts';
import { asServer } from '../persistence/as-server.ts';

/** Rows to a transaction: few enough that the screen moves, enough that 6,000 rows take seconds. */
const BATCH = 250;

const LIFE_MS = 15_000;

/** Reading stopped because of a fault of ours. The reference is on the screen too. */
export class RegisterImportFailed extends Error {
  override readonly name = 'RegisterImportFailed';

  constructor(reference: string, cause: unknown) {
    super(`register import failed; reference ${reference}`, { cause });
  }
}

/**
 * Reads a register file into the database. Run again, from the start, when the process that did it died: rows that are
 * stored already are unchanged then. An import that came to its end is left alone, and so is one that is being read.
 *
 * @throws RegisterImportFailed after a fault that nobody chose, once the import says so
 */
export async function runRegisterImport(
  services: Services,
  importId: string,
  now: () => Date = () => new Date(),
): Promise<void> {
  // A transaction for the lock alone: it ends with its connection, and so with the process that reads.
  await asServer(services.orm).transactional(async (em) => {
    const [lock] = await em.execute<{ taken: boolean }[]>(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${importId}, 0)) as taken`,
    );
    if (!lock?.taken) return;
    // Nothing else happens in it, and what is silent for a minute is ended.
    const signsOfLife = setInterval(() => void em.execute('select 1').catch(() => undefined), LIFE_MS);
    await readToEnd(services, importId, now).finally(() => clearInterval(signsOfLife));
  });
}

async function readToEnd(services: Services, importId: string, now: () => Date): Promise<void> {
  const started = await begin(services, importId);
  if (!started) return;
  try {
    await readAll(services, started, now);
    await end(services, importId, { state: 'finished', refusal: null }, now);
  } catch (error) {
    if (error instanceof RegisterRefused)
      return end(services, importId, { state: 'refused', refusal: error.message }, now);
    const reference = randomUUID();
    await end(
      services,
      importId,
      { state: 'failed', refusal: `Something went wrong here. Quote ${reference} when you ask for help.` },
      now,
    );
    throw new RegisterImportFailed(reference, error);
  }
}

/** Counts start again, because rows are handled again. Null for an import that is over, or that is none. */
async function begin({ orm }: Services, importId: string): Promise<RegisterImport | null> {
  const em = asServer(orm);
  const found = await em.findOne(RegisterImport, { id: importId });
  if (!found || found.state === 'finished' || found.state === 'refused') return null;
  await em.transactional(async (inner) => {
    // In one transaction: counts and the rows that they count start again together.
    await inner.nativeDelete(RejectedRow, { importId });
    inner.assign(found, {
      state: 'running',
      refusal: null,
      finishedAt: null,
      bytesRead: 0,
      added: 0,
      updated: 0,
      unchanged: 0,
      skipped: 0,
      rejected: 0,
    });
  });
  return found;
}

async function readAll(
  services: Services,
  { id: importId, importer, fileId, bytesTotal }: RegisterImport,
  now: () => Date,
): Promise<void> {
  const seen: SeenNumbers = new Map();
  let bytesRead = 0;
  const content = counted(services.files.read(fileId), (bytes) => (bytesRead += bytes));
  let lines: RegisterLine[] = [];
  const apply = async (read: number): Promise<void> => {
    await applyBatch(asServer(services.orm), { importId, lines, bytesRead: read }, seen, now());
    lines = [];
  };
  for await (const line of readRegister(services.plugins.registers, importer, content)) {
    lines.push(line);
    if (lines.length === BATCH) await apply(bytesRead);
  }
  await apply(bytesTotal);
}

async function* counted(
  content: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    count(chunk.length);
    yield chunk;
  }
}

async function end(
  { orm }: Services,
  importId: string,
  how: Pick<RegisterImport, 'state' | 'refusal'>,
  now: () => Date,
): Promise<void> {
  const em = asServer(orm);
  const ended = await em.findOneOrFail(RegisterImport, { id: importId });
  em.assign(ended, { ...how, finishedAt: now() });
  const { organisationId: streamId, added, updated, rejected } = ended;
  recordEvent(
    { em, actor: ANONYMOUS, now },
    { streamId, type: `register-import.${ended.state}`, subject: importId, data: { added, updated, rejected } },
  );
  await em.flush();
}
