import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { ReportBug } from '../graphql/format-error.ts';
import { Budgets } from '../graphql/limits/budgets.ts';
import { createSubscriber } from '../graphql/live/open-subscription.ts';
import { createMetrics, type Metrics } from '../operating/metrics.ts';
import { createReadiness, type Readiness } from '../operating/readiness.ts';
import { DomainError } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { Services } from '../platform/services.ts';
import type { Settings } from '../platform/settings.ts';
import type { Turns } from '../platform/turns.ts';
import { DATABASE_AWAY, isDatabaseAway, isGivenUp, TOOK_TOO_LONG } from '../platform/unavailable.ts';
import { admitInTurn, ROOM, turnsOf, type Doorkeeper, type Room } from './admission.ts';
import { clientRoutes } from './client-routes.ts';
import { closeInOrder } from './close-in-order.ts';
import { readCookiesByName } from './cookie-names.ts';
import { cspReports, type Complain } from './csp-reports.ts';
import { dataRoutes } from './data-routes.ts';
import { graphqlRoute } from './graphql-route.ts';
import { healthRoutes } from './health-routes.ts';
import { requireRows } from './listed-routes.ts';
import { liveRoutes } from './live-routes.ts';
import { knowPublicAddress } from './public-address.ts';
import { isReaderGone, leaveUnsaid } from './reader-gone.ts';
import { away, refuse } from './refusal.ts';
import { limitRequests } from './request-limits.ts';
import { sendSecurityHeaders } from './security-headers.ts';
import { MOST_CONNECTIONS, serverOptions, type Patience } from './server-options.ts';
import { sessionRoutes } from './session-routes.ts';
import { uploadRoutes } from './upload-routes.ts';

/** Whose word is taken for whom a request comes from: by default nobody's. */
const trusted = ({ trustedProxies }: Settings): string[] | false => trustedProxies.length > 0 && [...trustedProxies];

interface ServerParts {
  readonly services: Services;
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  /** Folder of the built client; its absence leaves the API alone. */
  readonly clientFolder: string;
  readonly report: ReportBug;
  /** What callers may spend, shared with the GraphQL server. */
  readonly budgets?: Budgets;
  /** Writes for operators what a browser reports of our pages. */
  readonly complain?: Complain;
  /** Whether requests should come here. Without it they should, until the server closes. */
  readonly readiness?: Readiness;
  /** Where what happens is counted. */
  readonly metrics?: Metrics;
  /** Turns of requests, shared with who counts them. */
  readonly turns?: Turns;
  /** For tests, which wait less long for whoever is slow, and have less room. */
  readonly patience?: Patience;
  readonly room?: Room;
  now(): Date;
}

/** Makes the one HTTP server: API, uploads, health and the client, on one port. */
export async function createHttpServer({
  services,
  apollo,
  schema,
  clientFolder,
  report,
  budgets = new Budgets(),
  complain = () => undefined,
  readiness = createReadiness({ look: () => Promise.resolve([]) }),
  metrics = createMetrics(),
  room = ROOM,
  turns = turnsOf(room),
  patience,
  now,
}: ServerParts): Promise<FastifyInstance> {
  const app = fastify({ ...serverOptions(patience), trustProxy: trusted(services.settings) });
  app.server.maxConnections = MOST_CONNECTIONS;
  knowPublicAddress(app, services.settings);
  app.setErrorHandler<FastifyError>((error, _request, reply) => refuseFailure(error, reply, report));
  closeInOrder(app, readiness);
  await sendSecurityHeaders(app, services.settings.publicUrl);
  limitRequests(app, services.settings.limitFactor);
  await app.register(cookie);
  readCookiesByName(app);
  await app.register(compress, { threshold: 1024 });
  const mounted: string[] = [];
  app.addHook('onRoute', ({ url }) => void mounted.push(url));
  healthRoutes({ readiness, metrics })(app);
  const sdl = printSchema(schema);
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  await app.register(liveRoutes({ subscriber: createSubscriber(schema, report, budgets), services, readiness, now }));
  await app.register(async (inner) => {
    admitInTurn(inner, doorkeeper(turns, metrics), room);
    await inner.register(graphqlRoute({ apollo, services, now, report }));
    await inner.register(sessionRoutes(services, now, report));
    await inner.register(uploadRoutes(services, now, report));
    await inner.register(dataRoutes(services, now));
  });
  await app.register(cspReports(complain));
  requireRows(mounted);
  // The client's own files, which come after, are everybody's.
  await clientRoutes(clientFolder)(app);
  return app;
}

/** What goes wrong outside GraphQL, as its callers are told. */
function refuseFailure(error: FastifyError, reply: FastifyReply, report: ReportBug): FastifyReply {
  if (isReaderGone(error, reply)) return leaveUnsaid(reply);
  if (error instanceof DomainError) return refuse(reply, 400, { code: error.code, message: error.message });
  if (isGivenUp(error)) return refuse(reply, 503, away(reply, TOOK_TOO_LONG));
  if (isDatabaseAway(error)) {
    report('database', error);
    return refuse(reply, 503, away(reply, DATABASE_AWAY));
  }
  if (error.statusCode && error.statusCode < 500)
    return refuse(reply, error.statusCode, { code: 'BAD_REQUEST', message: error.message });
  const reference = randomUUID();
  report(reference, error);
  return refuse(reply, 500, {
    code: 'INTERNAL',
    message: `Something went wrong here. Quote ${reference} when you ask for help.`,
  });
}

const doorkeeper = (turns: Turns, metrics: Metrics): Doorkeeper => ({
  turns,
  admitted: (seconds) => metrics.turnWait.observe(seconds),
  refused: () => metrics.turnsRefused.inc(),
  gaveUp: () => metrics.givenUp.inc(),
});
