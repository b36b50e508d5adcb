import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { listenForChanges } from './changes/index.ts';
import { rescoreUnscorable } from './assessments/index.ts';
import { composeSchema, composeServices, startUpReport } from './composition.ts';
import { seedDemo } from './demo/index.ts';
import { SWEEP_UPLOADS_JOB, sweepUploads } from './evidence/index.ts';
import { createApollo } from './graphql/apollo.ts';
import { createHttpServer } from './http/server.ts';
import { REGISTER_IMPORT_JOB, runRegisterImport, takeUpImports } from './institutions/index.ts';
import { startQueue, type JobKind, type Queue } from './jobs/queue.ts';
import { migrate } from './persistence/migrate.ts';
import { connect } from './persistence/orm.ts';
import { unlistedOperations } from './permissions/index.ts';
import { readConfiguration } from './platform/configuration.ts';
import { SEND_LINK_JOB, sendInvitation, sendSignInLink } from './sign-in/index.ts';
import { INVITE_JOB } from './people/index.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './platform/embedded-postgres/start.ts';
import type { Services } from './platform/services.ts';
import { readSettings, type Settings } from './platform/settings.ts';
import { StartupProblem } from './platform/startup-problem.ts';
import { storeShipped } from './registry/index.ts';
import { RESCORE_UNSCORABLE_JOB } from './scoring/index.ts';
import { asServer } from './persistence/as-server.ts';

/** Not on the hour, when everybody's does. */
const HOURLY = '17 * * * *';

export interface StartOptions {
  /** The project's folder, with a slash at its end. */
  readonly root: string;
  /** Environment variables. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  say(line: string): void;
  readonly now?: () => Date;
}

export interface RunningServer {
  /** Where it answers, without a slash at its end. */
  readonly address: string;
  readonly services: Services;
  /** Finishes what is under way, then stops everything that was started. */
  stop(): Promise<void>;
}

/**
 * Starts everything: database, migrations, modules, queue and HTTP. What was started is stopped again when a later part
 * fails.
 *
 * @throws StartupProblem with a sentence that says what to do
 */
export async function startServer({
  root,
  variables,
  say,
  now = () => new Date(),
}: StartOptions): Promise<RunningServer> {
  const settings = readSettings(variables, root);
  const log = pino({ level: settings.logLevel, redact: ['req.headers', '*.password', '*.secret', '*.key'] });
  const report = (reference: string, error: unknown): void => log.error({ reference, err: error }, 'failure');
  const started: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of started.toReversed()) await end();
  };
  try {
    const databaseUrl = await openDatabase(settings, say, started);
    const orm = await connect(databaseUrl);
    started.push(() => orm.close());
    const changes = await listenForChanges(databaseUrl, {
      now,
      onError: (error) => log.error({ err: error }, 'changes'),
    });
    started.push(() => changes.stop());
    let queue: Queue | null = null;
    const services = await composeServices({
      settings,
      configuration: await readConfiguration(root),
      root,
      orm,
      jobs: { add: (name, data) => (queue ?? unready()).add(name, data) },
      changes,
      now,
      report: (error) => log.error({ err: error }, 'scoring'),
    });
    started.push(() => services.scoring.stop());
    await storeShipped(asServer(orm), services.registry, now());
    for (const line of startUpReport(services.registry.modules, services.plugins.problems)) say(line);
    if (settings.demo) await seedDemo(services, { now, say });
    queue = await startQueue(databaseUrl, jobKinds(services, now), (error) => log.error({ err: error }, 'queue'));
    started.push(() => queue?.stop() ?? Promise.resolve());
    await takeUpImports(services);
    // A module may have been mended while the server was down.
    await services.jobs.add(RESCORE_UNSCORABLE_JOB, {});

    const schema = await composeSchema();
    for (const name of unlistedOperations(schema))
      say(`${name} is refused to everybody: it has no row in the table of permissions (server/src/permissions).`);
    const apollo = await createApollo({ schema, report });
    started.push(() => apollo.stop());
    const app = await createHttpServer({
      services,
      apollo,
      schema,
      clientFolder: join(root, 'client', 'dist'),
      report,
      now,
    });
    const address = await listen(app, settings);
    started.push(() => app.close());
    return { address, services, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const jobKinds = (services: Services, now: () => Date): readonly JobKind[] => [
  { name: REGISTER_IMPORT_JOB, work: ({ importId = '' }) => runRegisterImport(services, importId, now) },
  { name: RESCORE_UNSCORABLE_JOB, work: () => rescoreUnscorable(services, now()) },
  {
    name: SEND_LINK_JOB,
    work: ({ email = '', browserHash = '' }) => sendSignInLink(services, { email, browserHash }, now()),
  },
  {
    name: INVITE_JOB,
    work: ({ personId = '', organisationId = '' }) => sendInvitation(services, { personId, organisationId }, now()),
  },
  { name: SWEEP_UPLOADS_JOB, schedule: HOURLY, work: () => sweepUploads(services, now()) },
];

function unready(): never {
  throw new Error('the queue has not been started');
}

async function openDatabase(
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
    await migrate(url);
  } catch (error) {
    if (settings.databaseUrl === null || !isUnreachable(error)) throw error;
    const { host } = new URL(settings.databaseUrl);
    throw new StartupProblem(
      `The database at ${host} cannot be reached: check DATABASE_URL and that the server is running, or unset DATABASE_URL to use the database that comes with Waymark.`,
    );
  }
  return url;
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

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE')
      throw new StartupProblem(
        `Port ${port} is taken: stop what uses it, or choose another, as in PORT=${port + 1} npm start.`,
      );
    if (code === 'EACCES')
      throw new StartupProblem(
        `Port ${port} may not be used by this user: choose one above 1023, as in PORT=4000 npm start.`,
      );
    throw error;
  }
  const { port: taken } = app.server.address() as AddressInfo;
  return `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}`;
}
