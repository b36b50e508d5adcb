import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupProblem } from './problem.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const schema = z.object({
  format: z.literal(1),
  takenAt: z.iso.datetime({ precision: 6 }),
  migrations: z.array(z.string()).min(1),
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()), rows: count, bytes: count, sha256: hash }),
  ),
  sequences: z.array(z.object({ name: z.string(), last: z.string().regex(/^-?\d+$/), called: z.boolean() })),
  files: z.array(z.object({ sha256: hash, bytes: count })),
  missing: z.array(z.uuid()),
  secretKey: z.object({ fingerprint: hash.nullable(), sealed: count }),
  jobsLeftOut: count,
});

/** What a backup holds, and what shows that it is whole. It is written last. */
export interface Manifest {
  readonly format: 1;
  /** The moment as of which everything is, in UTC. */
  readonly takenAt: string;
  /** Migrations that had run, oldest first: the version of the tables. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableRecord[];
  readonly sequences: readonly SequenceRecord[];
  /** Contents of uploaded files; each once, however many files have it. */
  readonly files: readonly FileRecord[];
  /** Ids of files that the database knows and whose content was gone or changed before the backup. */
  readonly missing: readonly string[];
  readonly secretKey: {
    /** Of the key that secrets are sealed by; null when there was none. */
    readonly fingerprint: string | null;
    /** How many secrets are sealed. */
    readonly sealed: number;
  };
  /** Jobs that waited or ran; they are not in the backup. */
  readonly jobsLeftOut: number;
}

export interface TableRecord {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of what PostgreSQL wrote, before it was packed. */
  readonly bytes: number;
  /** Of the same, in the order of the primary key: equal rows have equal hashes. */
  readonly sha256: string;
}

export interface SequenceRecord {
  readonly name: string;
  readonly last: string;
  readonly called: boolean;
}

export interface FileRecord {
  readonly sha256: string;
  readonly bytes: number;
}

const NAME = 'manifest.json';

/** Writes it with its own hash beside it, in the form that `sha256sum --check` reads. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, NAME), text, { mode: 0o600, flush: true });
  await writeFile(join(folder, 'manifest.sha256'), `${sha256(text)}  ${NAME}\n`, { mode: 0o600, flush: true });
}

/** @throws BackupProblem when there is none, it was changed, or it is of a form that this version does not know */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => null);
  if (text === null)
    throw new BackupProblem(
      `There is no backup in ${folder}: name the folder that "waymark backup" made, the one with ${NAME} in it.`,
    );
  const stated = await readFile(join(folder, 'manifest.sha256'), 'utf8').catch(() => '');
  if (!stated.startsWith(sha256(text))) throw damaged(NAME);
  const parsed = schema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new BackupProblem(
    `The backup in ${folder} is of a form that this version of Waymark does not know: use the version that made it, or a newer one.`,
  );
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const damaged = (file: string): BackupProblem =>
  new BackupProblem(
    `${file} of the backup was changed or cut short since it was written. Nothing was restored: use another copy of the backup.`,
  );
