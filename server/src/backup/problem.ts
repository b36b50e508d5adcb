import { isDatabaseAway, isFolderFull } from '../platform/unavailable.ts';

/** Why a backup was not made or not restored, in a sentence that says what to do. Shown without a stack. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
}

/** Says what the system said in a sentence, where it is nobody's mistake; everything else stays as it is. */
export function asProblem(error: unknown, folder: string, left: string): unknown {
  if (error instanceof BackupProblem) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new BackupProblem(`The disk of ${folder} is full. ${left} Make room, then run the command again.`);
  if (code === '53100')
    return new BackupProblem(`The disk of the database is full. ${left} Make room there, then run the command again.`);
  if (code === '55P03')
    return new BackupProblem(`The tables are being changed just now. ${left} Run the command again when that is done.`);
  // The database cannot sign us in, or has no such database: it has not answered either.
  if (isDatabaseAway(error) || /^(28\w{3}|3D000)$/.test(code))
    return new BackupProblem(
      `The database cannot be reached, or went away (${error instanceof Error ? error.message || code : code}). ${left} Check that it runs and what DATABASE_URL says, then run the command again.`,
    );
  if (isFolderFull(error))
    return new BackupProblem(
      `${folder} cannot be read or written (${code}). ${left} Run the command as a user who may, or name another folder.`,
    );
  return error;
}
