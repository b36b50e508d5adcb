import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { ReportBug } from '../graphql/format-error.ts';
import { createSubscriber } from '../graphql/live/open-subscription.ts';
import { DomainError } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { Services } from '../platform/services.ts';
import { DATABASE_AWAY, isDatabaseAway } from '../platform/unavailable.ts';
import { clientRoutes } from './client-routes.ts';
import { contentSecurityPolicy, EXPLORER_PATH } from './content-security-policy.ts';
import { graphqlRoute } from './graphql-route.ts';
import { healthRoutes } from './health-routes.ts';
import { liveRoutes } from './live-routes.ts';
import { away, refuse } from './refusal.ts';
import { sessionRoutes } from './session-routes.ts';
import { uploadRoutes } from './upload-routes.ts';

interface ServerParts {
  readonly services: Services;
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  /** Folder of the built client; its absence leaves the API alone. */
  readonly clientFolder: string;
  readonly report: ReportBug;
  now(): Date;
}

/** Makes the one HTTP server: API, uploads, health and the client, on one port. */
export async function createHttpServer({
  services,
  apollo,
  schema,
  clientFolder,
  report,
  now,
}: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: 1_000_000,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  app.setErrorHandler<FastifyError>((error, _request, reply) => {
    if (error instanceof DomainError) return refuse(reply, 400, { code: error.code, message: error.message });
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
  });
  await app.register(cookie);
  await app.register(compress, { threshold: 1024 });
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });
  app.addHook('onSend', async (request, reply) => {
    if (!reply.hasHeader('content-security-policy'))
      void reply.header('content-security-policy', contentSecurityPolicy(request.url.startsWith(EXPLORER_PATH)));
  });
  healthRoutes(services)(app);
  const sdl = printSchema(schema);
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  await app.register(graphqlRoute({ apollo, services, now, report }));
  await app.register(liveRoutes({ subscriber: createSubscriber(schema, report), services, now }));
  await app.register(sessionRoutes(services, now));
  await app.register(uploadRoutes(services, now, report));
  await clientRoutes(clientFolder)(app);
  return app;
}
