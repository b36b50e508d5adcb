import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runningUrl } from '../src/platform/embedded-postgres/running.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/start.ts';
import type { Settings } from '../src/platform/settings.ts';
import { StartupProblem } from '../src/platform/startup-problem.ts';

/** A database to work with, and how to leave it as it was. */
export interface OpenDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name: the one that a server runs on now, or the embedded one, which is started for
 * as long as it is needed.
 *
 * @param make makes an embedded one where there is none yet
 * @throws StartupProblem when there is none
 */
export async function openDatabase(
  { databaseUrl, dataDir }: Settings,
  { make = false }: { readonly make?: boolean } = {},
): Promise<OpenDatabase> {
  if (databaseUrl !== null) return { url: databaseUrl, close: () => Promise.resolve() };
  const folder = join(dataDir, 'postgres');
  if (!make && !existsSync(join(folder, 'cluster', 'PG_VERSION')))
    throw new StartupProblem(
      `There is no database in ${dataDir}: set WAYMARK_DATA_DIR to the data folder of your Waymark, or DATABASE_URL.`,
    );
  const running = await runningUrl(folder);
  if (running !== null) return { url: running, close: () => Promise.resolve() };
  const started = await startEmbeddedPostgres({ folder });
  return { url: started.url, close: () => started.stop() };
}
