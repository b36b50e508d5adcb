import { BackupProblem } from '../src/backup/index.ts';
import { readSettings, type Settings } from '../src/platform/settings.ts';
import { StartupProblem } from '../src/platform/startup-problem.ts';

/** What a command of whoever runs the server is given. */
export interface Operation {
  /** The project's folder. */
  readonly root: string;
  /** Environment variables. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Folder against which relative paths are taken. */
  readonly from: string;
}

/**
 * Does something with the settings, and says in one sentence why it could not be done.
 *
 * @returns the exit code: what `work` gives, or 1 when it fails
 */
export async function operate(
  { root, variables }: Operation,
  work: (settings: Settings) => Promise<number>,
): Promise<number> {
  try {
    return await work(readSettings(variables, root));
  } catch (error) {
    const foreseen = error instanceof StartupProblem || error instanceof BackupProblem;
    console.error(foreseen ? error.message : error);
    return 1;
  }
}
