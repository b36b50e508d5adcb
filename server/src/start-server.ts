import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { listenForChanges } from './changes/index.ts';
import { composeSchema, composeServices, startUpReport } from './composition.ts';
import { seedDemo } from './demo/index.ts';
import { createApollo } from './graphql/apollo.ts';
import type { ReportBug } from './graphql/format-error.ts';
import { Budgets } from './graphql/limits/budgets.ts';
import { measureOperations } from './graphql/measure-operations.ts';
import { ROOM, turnsOf } from './http/admission.ts';
import { createHttpServer } from './http/server.ts';
import { openConnections, openDatabase, type Connections } from './open-database.ts';
import { readOperations, readVersion } from './operating/built.ts';
import { startDatabaseClock } from './operating/database-clock.ts';
import { lookAtDatabase } from './operating/look-at-database.ts';
import { createMetrics, type Metrics } from './operating/metrics.ts';
import { createReadiness, type Readiness } from './operating/readiness.ts';
import { inTime } from './operating/sampled.ts';
import { watchGauges } from './operating/watch-gauges.ts';
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
  /** For tests; the database's time otherwise. */
  readonly now?: () => Date;
}

export interface RunningServer {
  /** Where it answers, without a slash at its end. */
  readonly address: string;
  readonly services: Services;
  /**
   * Says that no more requests should come, goes on for a while, finishes what is under way, then stops everything that
   * was started.
   *
   * @param graceMs how long it goes on, so that balancers hear of it
   */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Starts everything: database, migrations, modules, queue and HTTP. What was started is stopped again when a later part
 * fails.
 *
 * @throws StartupProblem with a sentence that says what to do
 */
export async function startServer({ root, variables, say, now: given }: StartOptions): Promise<RunningServer> {
  const settings = readSettings(variables, root);
  const log = createLog(settings.logLevel);
  const metrics = createMetrics();
  const started: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of started.toReversed()) await end();
  };
  try {
    const databaseUrl = await openDatabase(settings, say, started);
    const connections = await openConnections(settings, databaseUrl, started);
    const clock = await startDatabaseClock(connections.requests);
    started.push(() => clock.stop());
    const now = given ?? clock.now;
    // Not as requests do, who may be behind a pooler: it would hear for whoever comes next.
    const changes = await listenForChanges(databaseUrl, {
      now,
      onError: (error) => log.error({ err: error }, 'changes'),
      heard: (lag) => metrics.changesLag.observe(lag),
    });
    started.push(() => inTime(changes.stop()));
    let queue: Queue | null = null;
    const services = await composeServices({
      settings,
      configuration: await readConfiguration(root),
      root,
      orm: connections.requests,
      background: connections.background,
      jobs: { add: (name, data) => (queue ?? unready()).add(name, data) },
      changes,
      now,
      report: (error) => log.error({ err: error }, 'scoring'),
      scored: (seconds) => metrics.scorings.observe(seconds),
      keptThreads: 1,
    });
    started.push(() => services.scoring.stop());
    started.push(() => services.ledger.stop());
    const inBackground: Services = { ...services, orm: connections.background };
    await prepare(inBackground, { now, say });
    queue = await startJobs(databaseUrl, inBackground, { log, metrics, started, now });
    const readiness = watchReadiness(connections.url, { queue, log, started });
    const parts = { root, log, metrics, readiness, connections, queue, now, say, started };
    const address = await openHttp(services, parts);
    log.info({ version: readVersion(root), port: Number(new URL(address).port) }, 'started');
    return { address, services, stop: inOrder({ log, readiness, queue }, stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Says that the server is about to stop and begins no more jobs; goes on for a while; then stops. */
function inOrder(
  { log, readiness, queue }: Pick<HttpParts, 'log' | 'readiness' | 'queue'>,
  stop: () => Promise<void>,
): RunningServer['stop'] {
  return async (graceMs = 0) => {
    log.info({ graceMs }, 'draining');
    readiness.drain();
    queue.drain();
    await wait(graceMs);
    log.info('stopping');
    await stop();
    log.info('stopped');
  };
}

/** Everything that must be there before the first request. */
async function prepare(services: Services, { now, say }: { now(): Date; say(line: string): void }): Promise<void> {
  const { orm, registry, plugins, settings } = services;
  await storeShipped(asServer(orm), registry, now());
  const notes = startUpReport(registry.modules, plugins.problems);
  for (const line of [...notes, ...settingsAdvice(settings)]) say(line);
  if (settings.demo) await seedDemo(services, { now, say });
}

/** Starts the queue, with what was left undone when a server went down. */
async function startJobs(
  databaseUrl: string,
  services: Services,
  { log, metrics, started, now }: Pick<HttpParts, 'log' | 'metrics' | 'started' | 'now'>,
): Promise<Queue> {
  const queue = await startQueue(databaseUrl, jobKinds(services, { now, log }), {
    onError: (error) => log.error({ err: error }, 'queue'),
    worked: (kind, outcome, seconds) => metrics.jobs.observe({ kind, outcome }, seconds),
  });
  started.push(() => queue.stop());
  const queued = { ...services, jobs: queue };
  await takeUpImports(queued);
  await takeUpRescorings(queued);
  // A module may have been mended while the server was down.
  await queue.add(RESCORE_UNSCORABLE_JOB, {});
  return queue;
}

function watchReadiness(
  databaseUrl: string,
  { queue, log, started }: Pick<HttpParts, 'queue' | 'log' | 'started'>,
): Readiness {
  const database = lookAtDatabase(databaseUrl);
  started.push(() => inTime(database.stop()));
  return createReadiness({
    look: async () => [...(await database.look()), ...(queue.running ? [] : (['queue-stopped'] as const))],
    changed: ({ word, reasons }) => log.warn({ word, reasons }, 'readiness'),
  });
}

interface HttpParts {
  readonly root: string;
  readonly log: Logger;
  readonly queue: Queue;
  readonly started: (() => Promise<unknown>)[];
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  readonly connections: Connections;
  now(): Date;
  say(line: string): void;
}

/** Puts the API and the client on their port. Returns where they answer. */
async function openHttp(
  services: Services,
  { root, log, metrics, readiness, connections, queue, now, say, started }: HttpParts,
): Promise<string> {
  const schema = await composeSchema();
  for (const name of unlistedOperations(schema))
    say(`${name} is refused to everybody: it has no row in the table of permissions (server/src/permissions).`);
  const report: ReportBug = (reference, error) => log.error({ reference, err: error }, 'failure');
  const budgets = new Budgets(services.settings.limitFactor);
  const clientFolder = join(root, 'client', 'dist');
  const measure = measureOperations(metrics, readOperations(clientFolder));
  const apollo = await createApollo({ schema, report, budgets, measure, refused: () => metrics.turnsRefused.inc() });
  started.push(() => apollo.stop());
  const turns = turnsOf(ROOM);
  await watchGauges(metrics, {
    services,
    readiness,
    turns,
    pools: { requests: connections.requests, background: connections.background },
    queue,
    version: readVersion(root),
  });
  const app = await createHttpServer({
    services,
    apollo,
    schema,
    clientFolder,
    report,
    budgets,
    complain: (facts, message) => log.warn(facts, message),
    readiness,
    metrics,
    turns,
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
