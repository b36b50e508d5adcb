import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { listenForChanges } from './changes/index.ts';
import { composeSchema, composeServices, startUpReport } from './composition.ts';
import { seedDemo } from './demo/index.ts';
import { createApollo } from './graphql/apollo.ts';
import type { ReportBug } from './graphql/format-error.ts';
import { Budgets } from './graphql/limits/budgets.ts';
import { createHttpServer } from './http/server.ts';
import { openDatabase, openForRequests } from './open-database.ts';
import { takeUpImports } from './institutions/index.ts';
import { jobKinds } from './job-kinds.ts';
import { startQueue, type Queue } from './jobs/queue.ts';
import { unlistedOperations } from './permissions/index.ts';
import { readConfiguration } from './platform/configuration.ts';
import type { Services } from './platform/services.ts';
import { createLog } from './platform/log.ts';
import { readSettings, settingsAdvice, type Settings } from './platform/settings.ts';
import { StartupProblem } from './platform/startup-problem.ts';
import { storeShipped } from './registry/index.ts';
import { takeUpRescorings } from './rescoring/index.ts';
import { RESCORE_UNSCORABLE_JOB } from './scoring/index.ts';
import { asServer } from './persistence/as-server.ts';

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
  const log = createLog(settings.logLevel);
  const report = (reference: string, error: unknown): void => log.error({ reference, err: error }, 'failure');
  const started: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of started.toReversed()) await end();
  };
  try {
    const databaseUrl = await openDatabase(settings, say, started);
    const { orm, url: requestsUrl } = await openForRequests(settings, databaseUrl);
    started.push(() => orm.close());
    const changes = await listenForChanges(requestsUrl, {
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
    started.push(() => services.ledger.stop());
    await prepare(services, { now, say });
    queue = await startQueue(databaseUrl, jobKinds(services, { now, log }), (error) =>
      log.error({ err: error }, 'queue'),
    );
    started.push(() => queue?.stop() ?? Promise.resolve());
    await takeUpImports(services);
    await takeUpRescorings(services);
    // A module may have been mended while the server was down.
    await services.jobs.add(RESCORE_UNSCORABLE_JOB, {});

    const address = await openHttp(services, { root, log, report, now, say, started });
    return { address, services, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Everything that must be there before the first request. */
async function prepare(services: Services, { now, say }: { now(): Date; say(line: string): void }): Promise<void> {
  const { orm, registry, plugins, settings } = services;
  await storeShipped(asServer(orm), registry, now());
  const notes = startUpReport(registry.modules, plugins.problems);
  for (const line of [...notes, ...settingsAdvice(settings)]) say(line);
  if (settings.demo) await seedDemo(services, { now, say });
}

interface HttpParts {
  readonly root: string;
  readonly log: Logger;
  readonly report: ReportBug;
  readonly started: (() => Promise<void>)[];
  now(): Date;
  say(line: string): void;
}

/** Puts the API and the client on their port. Returns where they answer. */
async function openHttp(services: Services, { root, log, report, now, say, started }: HttpParts): Promise<string> {
  const schema = await composeSchema();
  for (const name of unlistedOperations(schema))
    say(`${name} is refused to everybody: it has no row in the table of permissions (server/src/permissions).`);
  const budgets = new Budgets(services.settings.limitFactor);
  const apollo = await createApollo({ schema, report, budgets });
  started.push(() => apollo.stop());
  const app = await createHttpServer({
    services,
    apollo,
    schema,
    clientFolder: join(root, 'client', 'dist'),
    report,
    budgets,
    complain: (facts, message) => log.warn(facts, message),
    now,
  });
  const address = await listen(app, services.settings);
  started.push(() => app.close());
  return address;
}

function unready(): never {
  throw new Error('the queue has not been started');
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
