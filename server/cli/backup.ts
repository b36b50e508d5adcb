import { join, resolve } from 'node:path';
import { takeBackup, type Manifest } from '../src/backup/index.ts';
import { findSecretKey } from '../src/platform/sealing.ts';
import { openDatabase } from './open-database.ts';
import { operate, type Operation } from './operation.ts';

/**
 * Makes a backup, and says what is in it and what is not.
 *
 * @returns the exit code: 1 when there is none, or when uploaded files are missing from it
 */
export function backup(name: string, operation: Operation): Promise<number> {
  return operate(operation, async (settings) => {
    const folder = resolve(operation.from, name);
    const database = await openDatabase(settings);
    try {
      const begun = performance.now();
      const manifest = await takeBackup({
        url: database.url,
        store: join(settings.dataDir, 'files'),
        folder,
        secretKey: await findSecretKey(settings),
        say: (line) => console.log(line),
      });
      console.log(inWords(manifest, folder, performance.now() - begun).join('\n'));
      return manifest.missing.length > 0 ? 1 : 0;
    } finally {
      await database.close();
    }
  });
}

function inWords(manifest: Manifest, folder: string, ms: number): readonly string[] {
  const { takenAt, missing, secretKey, jobsLeftOut } = manifest;
  return [
    `Backed up to ${folder}: ${sizeOf(manifest)}, as of ${takenAt}, in ${seconds(ms)}.`,
    ...(missing.length > 0
      ? [
          `${missing.length} uploaded files are gone from the data folder, or were changed there, and are not in the backup: ${some(missing)}.`,
        ]
      : []),
    ...(secretKey.sealed > 0
      ? [
          `The secret key is not in the backup. Keep WAYMARK_SECRET_KEY, or secret.key of the data folder, somewhere else: restoring asks for it.`,
        ]
      : []),
    ...(jobsLeftOut > 0
      ? [`${jobsLeftOut} jobs were waiting or running, such as mails to be sent: those are not in the backup.`]
      : []),
  ];
}

export function sizeOf({ tables, files }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows.toLocaleString('en-GB')} rows of ${tables.length} tables and ${files.length.toLocaleString('en-GB')} uploaded files`;
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const some = (ids: readonly string[]): string =>
  ids.slice(0, 5).join(', ') + (ids.length > 5 ? ` and ${ids.length - 5} more` : '');
