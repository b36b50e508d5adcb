import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { applicationUrl, openApplicationLogin } from './persistence/application-login.ts';
import { checkConfinement } from './persistence/confinement.ts';
import { migrate, requireMigrated } from './persistence/migrate.ts';
import { connectAsApplication } from './persistence/orm.ts';
import { BACKGROUND } from './persistence/patience.ts';
import { inTime } from './operating/sampled.ts';
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
  started: (() => Promise<unknown>)[],
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

/** The connections of a server, in the role that owns nothing. */
export interface Connections {
  /** For requests, which take turns at them. */
  readonly requests: MikroORM;
  /** For jobs and whatever else nobody waits for: neither takes the other's. */
  readonly background: MikroORM;
  readonly url: string;
}

const BACKGROUND_CONNECTIONS = 8;

/**
 * Connects as requests do: by the operator's own address, or by one that is made here.
 *
 * @param started takes what has to be stopped at the end
 */
export async function openConnections(
  { applicationDatabaseUrl, databasePool, preparedStatements }: Settings,
  ownerUrl: string,
  started: (() => Promise<unknown>)[],
): Promise<Connections> {
  if (applicationDatabaseUrl === null) await openApplicationLogin(ownerUrl);
  const url = applicationDatabaseUrl ?? applicationUrl(ownerUrl);
  const requests = await connectAsApplication(url, { pool: { min: 0, max: databasePool } }, { preparedStatements });
  started.push(() => inTime(requests.close()));
  await checkConfinement(requests);
  const background = await connectAsApplication(
    url,
    { pool: { min: 0, max: BACKGROUND_CONNECTIONS } },
    { patience: BACKGROUND, preparedStatements, keepsPlans: false },
  );
  started.push(() => inTime(background.close()));
  return { requests, background, url };
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
