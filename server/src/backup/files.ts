import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { createFolderStore } from '../platform/file-store.ts';
import { damaged, type FileRecord, type Manifest } from './manifest.ts';
import { Meter, nowhere, type Measured } from './meter.ts';
import { BackupProblem } from './problem.ts';
import type { Progress } from './progress.ts';

interface KnownFile {
  readonly id: string;
  readonly sha256: string;
}

/** Uploaded files by their content: those that are the same are stored once. */
async function contentsIn(client: pg.Client): Promise<ReadonlyMap<string, readonly KnownFile[]>> {
  const { rows } = await client.query<KnownFile>('select id, sha256 from stored_file order by sha256, id');
  return Map.groupBy(rows, ({ sha256 }) => sha256);
}

/** The folder's part of a file's content. */
const pathOf = (folder: string, sha256: string): string => join(folder, 'files', sha256);

/** Copies the content of every file that the snapshot knows from the data folder into the backup. */
export async function copyFilesOut(
  client: pg.Client,
  { store, folder, progress }: { readonly store: string; readonly folder: string; readonly progress: Progress },
): Promise<Pick<Manifest, 'files' | 'missing'>> {
  const files: FileRecord[] = [];
  const missing: string[] = [];
  await mkdir(join(folder, 'files'), { mode: 0o700 });
  for (const [sha256, same] of await contentsIn(client)) {
    const bytes = await copyAny(same, { store, to: pathOf(folder, sha256) });
    if (bytes === null) missing.push(...same.map(({ id }) => id));
    else files.push({ sha256, bytes });
    progress.reached(`uploaded files: ${files.length} copied so far`);
  }
  return { files, missing };
}

/** @returns its bytes, or null when no file has this content any more */
async function copyAny(
  same: readonly KnownFile[],
  { store, to }: { readonly store: string; readonly to: string },
): Promise<number | null> {
  for (const { id, sha256 } of same) {
    const measured = await copyContent(join(store, id), to).catch(unlessUnreadable);
    if (measured?.sha256 === sha256) return measured.bytes;
    await rm(to, { force: true });
  }
  return null;
}

/** @param to null only reads */
async function copyContent(from: string, to: string | null): Promise<Measured> {
  const meter = new Meter();
  const into = to === null ? nowhere() : createWriteStream(to, { mode: 0o600, flush: true });
  await pipeline(createReadStream(from), meter, into);
  return meter.result();
}

/** A file that is gone, or a disk that no longer gives it back, must not keep everything else from being saved. */
function unlessUnreadable(error: unknown): null {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EIO')) return null;
  throw error;
}

/**
 * Puts every file that the restored rows know into the data folder. What an earlier try left there is written again.
 *
 * @throws BackupProblem when the data folder has other files, or a content is not what was backed up
 */
export async function copyFilesIn(
  client: pg.Client,
  { store, folder, progress }: { readonly store: string; readonly folder: string; readonly progress: Progress },
  { missing }: Manifest,
): Promise<void> {
  const contents = await contentsIn(client);
  await requireNoOthers(store, new Set([...contents.values()].flat().map(({ id }) => id)));
  const files = await createFolderStore(store);
  const gone = new Set(missing);
  let copied = 0;
  for (const [sha256, [first, ...others]] of contents) {
    if (!first || gone.has(first.id)) continue;
    const written = await files
      .write(first.id, createReadStream(pathOf(folder, sha256)), Number.MAX_SAFE_INTEGER)
      .catch(unlessUnreadable);
    if (written?.sha256 !== sha256) throw damaged(`files/${sha256}`);
    for (const { id } of others) {
      await files.remove(id);
      await files.shareContent(first.id, id);
    }
    copied += 1;
    progress.reached(`uploaded files: ${copied} put back so far`);
  }
}

/** @throws BackupProblem */
async function requireNoOthers(store: string, ours: ReadonlySet<string>): Promise<void> {
  const there = await readdir(store).catch(() => []);
  const others = there.filter((name) => !ours.has(name.replace(/\.part$/, '')));
  if (others.length > 0)
    throw new BackupProblem(
      `There are files of another Waymark in ${store} (${others.length}). Restore into an empty data folder: name one in WAYMARK_DATA_DIR.`,
    );
}

/** @throws BackupProblem when a content of the backup is gone, or is not what was backed up */
export async function checkFiles(folder: string, { files }: Manifest, progress: Progress): Promise<void> {
  for (const [place, { sha256, bytes }] of files.entries()) {
    const read = await copyContent(pathOf(folder, sha256), null).catch(unlessUnreadable);
    if (read?.sha256 !== sha256 || read.bytes !== bytes) throw damaged(`files/${sha256}`);
    progress.reached(`uploaded files: ${place + 1} of ${files.length} checked`);
  }
}
