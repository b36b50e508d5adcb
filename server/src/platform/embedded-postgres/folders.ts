import { randomBytes } from 'node:crypto';
import { chmod, chown, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { closeSync, existsSync, openSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { StartupProblem } from '../startup-problem.ts';
import { identity } from './identity.ts';

/** Number that the opened folder has in the database's process: the first after input, output and errors. */
export const FOLDER_DESCRIPTOR = 3;

/** Where a cluster is, for us and for the database. */
export interface ClusterPlace {
  /** Folder that holds the cluster, its password and its port. */
  readonly folder: string;
  readonly password: string;
  /** The folder as the database names it. */
  readonly reachable: string;
  /** What the database's process has to inherit to reach the folder by that name. */
  readonly descriptor: number | 'ignore';
  close(): void;
}

/**
 * Makes the folder and the password, which only the database's user and root can read.
 *
 * @throws StartupProblem when the folder cannot be written, or not reached by the user that the database runs as
 */
export async function prepareFolder(folder: string): Promise<ClusterPlace> {
  try {
    await mkdir(folder, { recursive: true });
    await give(folder, 0o700);
    const password = await readOrMakePassword(join(folder, 'password'));
    // A folder on a disk that is mounted for reading alone has the right mode and still takes nothing.
    await writeFile(join(folder, 'port'), '');
    return { folder, password, ...reach(folder) };
  } catch (error) {
    if (error instanceof StartupProblem) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StartupProblem(
      `The data folder ${folder} cannot be written (${reason}): make it writable, or set WAYMARK_DATA_DIR to a folder that is.`,
    );
  }
}

/** Another start may make one at the same moment: whole or not at all, and the first one counts. */
async function readOrMakePassword(file: string): Promise<string> {
  if (!existsSync(file)) {
    const secret = randomBytes(24).toString('hex');
    const draft = `${file}.${secret.slice(0, 8)}`;
    await writeFile(draft, secret, { mode: 0o600 });
    await give(draft, 0o600);
    await link(draft, file).catch(unlessItExists);
    await rm(draft);
  }
  return (await readFile(file, 'utf8')).trim();
}

function unlessItExists(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
}

async function give(path: string, mode: number): Promise<void> {
  const { uid, gid } = identity();
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
  await chmod(path, mode);
}

/**
 * Finds a name by which the database reaches the folder. Run as root from a private home, it runs as somebody who may not
 * enter that home: there it inherits the opened folder, and names it by that.
 */
function reach(folder: string): Pick<ClusterPlace, 'reachable' | 'descriptor' | 'close'> {
  if (identity().uid === undefined || canEnter(folder))
    return { reachable: folder, descriptor: 'ignore', close: () => undefined };
  if (process.platform !== 'linux') {
    throw new StartupProblem(
      `The database cannot reach ${folder}: run Waymark as a user other than root, or set WAYMARK_DATA_DIR to a folder that every user can reach.`,
    );
  }
  const descriptor = openSync(folder, 'r');
  return { reachable: `/proc/self/fd/${FOLDER_DESCRIPTOR}`, descriptor, close: () => closeSync(descriptor) };
}

const canEnter = (folder: string): boolean =>
  spawnSync('test', ['-x', folder], { ...identity(), cwd: '/' }).status === 0;
