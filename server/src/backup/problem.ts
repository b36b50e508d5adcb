import { isDatabaseAway, isFolderFull } from '../platform/unavailable.ts';

/** Why a backup was not made or not restored, in a sentence that says what to do. Shown without a stack. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
}

/** What the system says in a code, and what that means for whoever waits. */
const FORESEEN: Readonly<Record<string, (folder: string) => readonly [what: string, next: string]>> = {
  ENOSPC: (folder) => [`The disk of ${folder} is full.`, 'Make room, then run the command again.'],
  EDQUOT: (folder) => [`The disk of ${folder} is full.`, 'Make room, then run the command again.'],
  '53100': () => ['The disk of the database is full.', 'Make room there, then run the command again.'],
  '55P03': () => ['The tables are being changed just now.', 'Run the command again when that is done.'],
};

/** The database does not let us in, or has no such database. */
const LETS_NOBODY_IN = /^(28\w{3}|3D000)$/;

/**
 * Says what the system said in a sentence, where it is nobody's mistake; everything else stays as it is.
 *
 * @param left what there is now, in a sentence
 */
export function asProblem(error: unknown, folder: string, left: string): unknown {
  if (error instanceof BackupProblem || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const sentence = FORESEEN[code]?.(folder) ?? unreachable(error, code, folder);
  return sentence === null ? error : new BackupProblem([sentence[0], left, sentence[1]].join(' '));
}

function unreachable(error: Error, code: string, folder: string): readonly [what: string, next: string] | null {
  if (isDatabaseAway(error) || LETS_NOBODY_IN.test(code))
    return [
      `The database cannot be reached, or went away (${error.message || code}).`,
      'Check that it runs and what DATABASE_URL says, then run the command again.',
    ];
  if (isFolderFull(error))
    return [
      `${folder} cannot be read or written (${code}).`,
      'Run the command as a user who may, or name another folder.',
    ];
  return null;
}
