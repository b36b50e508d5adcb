import { join, resolve } from 'node:path';
import { checkBackup, restoreBackup } from '../src/backup/index.ts';
import { migrate } from '../src/persistence/migrate.ts';
import { findSecretKey } from '../src/platform/sealing.ts';
import { seconds, sizeOf } from './backup.ts';
import { openDatabase } from './open-database.ts';
import { operate, type Operation } from './operation.ts';
import { report } from './verify.ts';

interface Options {
  /** Only looks whether the backup is whole. */
  readonly check: boolean;
  /** Restores although the key that secrets are sealed by is lost. */
  readonly withoutKey: boolean;
}

/**
 * Restores a backup into an empty database and data folder, brings it up to date, and checks its trail.
 *
 * @returns the exit code: 1 when nothing was restored, or when what was restored does not hold
 */
export function restore(name: string, options: Options, operation: Operation): Promise<number> {
  const folder = resolve(operation.from, name);
  const say = (line: string): void => console.log(line);
  return operate(operation, async (settings) => {
    const begun = performance.now();
    if (options.check) {
      const manifest = await checkBackup(folder, say);
      say(
        `The backup of ${manifest.takenAt} is whole: ${sizeOf(manifest)}, read in ${seconds(performance.now() - begun)}.`,
      );
      return 0;
    }
    const database = await openDatabase(settings, { make: true });
    try {
      const manifest = await restoreBackup({
        folder,
        url: database.url,
        store: join(settings.dataDir, 'files'),
        secretKey: options.withoutKey ? undefined : await findSecretKey(settings),
        say,
      });
      await migrate(database.url, { say });
      say(
        `Restored ${sizeOf(manifest)}, as of ${manifest.takenAt}, in ${seconds(performance.now() - begun)}. Checking the trail:`,
      );
      return await report(database.url, { anchors: [], json: false });
    } finally {
      await database.close();
    }
  });
}
