import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { applicationUrl, openApplicationLogin } from './persistence/application-login.ts';
import { checkConfinement } from './persistence/confinement.ts';
import { migrate, requireMigrated } from './persistence/migrate.ts';
import { connectAsApplication } from './persistence/orm.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './platform/embedded-postgres/start.ts';
import type { Settings } from './platform/settings.ts';
import { StartupProblem } from './platform/startup-problem.ts';

/**
 * Opens the database that the settings name, starting the one that comes with Waymark if they name none, and brings it
 * up to date, or makes sure that somebody has.
 *
 * @param started takes what has to be stopped at the end
 * @throws StartupProblem when it cannot be reached, or is not of a version that this one can work with
 */
export async function openDatabase(
  settings: Settings,
  say: (line: string) => void,
  started: (() => Promise<void>)[],
): Promise<string> {
  let url = settings.databaseUrl;
  if (url === null) {
    const embedded: EmbeddedPostgres = await startEmbeddedPostgres({
      folder: join(settings.dataDir, 'postgres'),
      onProgress: (sentence) => say(`${sentence}…`),
    });
    started.push(() => embedded.stop());
    ({ url } = embedded);
  }
  try {
    await (settings.migrateAtStart ? migrate(url, { say }) : requireMigrated(url, { say }));
  } catch (error) {
    if (settings.databaseUrl === null || !isUnreachable(error)) throw error;
    const { host } = new URL(settings.databaseUrl);
    throw new StartupProblem(
      `The database at ${host} cannot be reached: check DATABASE_URL and that the server is running, or unset DATABASE_URL to use the database that comes with Waymark.`,
    );
  }
  return url;
}

/** Connects as requests do: by the operator's own address, or by one that is made here. */
export async function openForRequests(
  { applicationDatabaseUrl }: Settings,
  ownerUrl: string,
): Promise<{ readonly orm: MikroORM; readonly url: string }> {
  if (applicationDatabaseUrl === null) await openApplicationLogin(ownerUrl);
  const url = applicationDatabaseUrl ?? applicationUrl(ownerUrl);
  const orm = await connectAsApplication(url);
  await checkConfinement(orm);
  return { orm, url };
}

/** The driver wraps what the network said. */
function isUnreachable(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (
      ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN', '28P01', '28000', '3D000'].includes(code)
    )
      return true;
  }
  return (
    error instanceof Error &&
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|password authentication|does not exist/.test(error.message)
  );
}
