export type { Manifest } from './manifest.ts';
export { BackupProblem } from './problem.ts';
export { checkBackup, restoreBackup } from './restore-backup.ts';
export { takeBackup } from './take-backup.ts';
