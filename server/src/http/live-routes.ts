import { Readable } from 'node:stream';
import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { refusal } from '../graphql/live/prepare-subscription.ts';
import type { Subscriber } from '../graphql/live/open-subscription.ts';
import { Places } from '../graphql/live/places.ts';
import type { Readiness } from '../operating/readiness.ts';
import { SESSION_COOKIE } from '../people/index.ts';
import type { LiveContext } from '../platform/request-context.ts';
import type { Services } from '../platform/services.ts';
import { InvalidCredential } from './actor-of-request.ts';
import { faultOf, refuseCredential, SIGNED_OUT } from './graphql-route.ts';
import { sayLanguage } from './language.ts';
import { liveContextOf, type Asking } from './live-context.ts';
import { isFromElsewhere } from './public-address.ts';
import { away, refuseGraphql } from './refusal.ts';

/** Most bytes of one message to the WebSocket. */
const MAX_MESSAGE_BYTES = 100_000;

/** Most WebSockets of one credential: a tab has one. */
const MOST_SOCKETS = 20;

/** Time to say who one is after a WebSocket was opened. */
const INIT_MS = 3_000;

interface Live {
  readonly subscriber: Subscriber;
  readonly services: Services;
  readonly readiness: Readiness;
  readonly now: () => Date;
}

/** What a WebSocket is told when its server stops: that it is not its fault, and another server is there. */
const GOING_AWAY = 1001;

/** How long the other end may take to say goodbye too, in milliseconds. */
const GOODBYE_MS = 2_000;

/** Serves subscriptions: server-sent events at `/graphql/stream`, `graphql-transport-ws` at `/graphql/ws`. */
export function liveRoutes(live: Live) {
  return async (app: FastifyInstance): Promise<void> => {
    // Streams end with their watches; a server that is stopped would wait for them for ever.
    app.addHook('preClose', () => live.services.changes.stop());
    app.addHook('onRequest', async (_request, reply) => {
      // It would have to be ended at once.
      if (live.readiness.draining)
        return refuseGraphql(reply, 503, away(reply, 'This server is about to stop: subscribe again in a moment.'));
      return undefined;
    });
    await app.register(websocket, { options: { maxPayload: MAX_MESSAGE_BYTES }, preClose: sayGoodbye });
    eventStream(app, live);
    socket(app, live);
  };
}

/** Ends every WebSocket, once its subscriptions were ended. */
function sayGoodbye(this: FastifyInstance, done: () => void): void {
  const { clients } = this.websocketServer;
  for (const socket of clients) socket.close(GOING_AWAY, 'this server stops');
  setTimeout(() => {
    for (const socket of clients) socket.terminate();
  }, GOODBYE_MS).unref();
  this.websocketServer.close();
  done();
}

function eventStream(app: FastifyInstance, { subscriber, services, now }: Live): void {
  const handle = createHandler<FastifyRequest, { readonly live: LiveContext }>({
    // Each stream carries one subscription: nothing is reserved, so nothing is kept for who never comes back.
    authenticate: () => '',
    async onSubscribe({ context }, request) {
      const checked = subscriber.check(request, context.live);
      const opened = 'document' in checked ? await subscriber.open(checked) : { errors: checked };
      return Symbol.asyncIterator in opened ? opened : once(opened);
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    compress: false,
    async handler(request, reply) {
      const fault = faultOf(request);
      if (fault) return refuseGraphql(reply, fault.status, fault);
      const context = await contextOrRefusal(request, reply, { services, now });
      if (context === null) return reply;
      const [body, { status, headers = {} }] = await handle({
        method: request.method,
        url: request.url,
        headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : headerOf(request, name)) },
        body: () => Promise.resolve(request.body as Record<string, unknown> | null),
        raw: request,
        context: { live: context },
      });
      sayLanguage(reply, context.language);
      void reply.code(status).headers(headers);
      return reply.send(body === null || typeof body === 'string' ? body : Readable.from(body));
    },
  });
}

/** A refusal as a stream of one, which the library tells as it is. */
async function* once(result: ExecutionResult): AsyncGenerator<ExecutionResult> {
  yield result;
}

function headerOf({ headers }: FastifyRequest, name: string): string | null {
  const value = headers[name];
  return value === undefined ? null : String(value);
}

async function contextOrRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  { services, now }: Pick<Live, 'services' | 'now'>,
): Promise<LiveContext | null> {
  try {
    return await liveContextOf(request, services, now);
  } catch (error) {
    if (!(error instanceof InvalidCredential)) throw error;
    refuseCredential(reply);
    return null;
  }
}

function socket(app: FastifyInstance, { subscriber, services, now }: Live): void {
  const contextFor = async (request: FastifyRequest, params: ConnectionParams | undefined) => {
    try {
      return await liveContextOf(asking(request, params), services, now);
    } catch (error) {
      if (error instanceof InvalidCredential) return null;
      throw error;
    }
  };
  const places = new Places(MOST_SOCKETS);
  const taken = new WeakMap<FastifyRequest, () => void>();
  const connect = async (request: FastifyRequest, params: ConnectionParams | undefined): Promise<boolean> => {
    const context = await contextFor(request, params);
    // Strangers have nothing to be told of.
    const giveBack = context && context.actor.kind !== 'anonymous' ? places.take(context.actor) : null;
    if (giveBack) taken.set(request, giveBack);
    return giveBack !== null;
  };
  const wsHandler = makeHandler<ConnectionParams>(
    {
      connectionInitWaitTimeout: INIT_MS,
      onConnect: ({ extra, connectionParams }) => connect(extra.request, connectionParams),
      onClose: ({ extra }) => taken.get(extra.request)?.(),
      async onSubscribe({ extra, connectionParams }, _id, request) {
        const context = await contextFor(extra.request, connectionParams);
        return context ? subscriber.check(request, context) : [refusal('UNAUTHENTICATED', SIGNED_OUT)];
      },
      subscribe: (args) => subscriber.open(args),
    },
    12_000,
  );
  app.route({
    method: 'GET',
    url: '/graphql/ws',
    onRequest: async (request, reply) => {
      if (mayBeForeign(request))
        await refuseGraphql(reply, 403, { code: 'FORBIDDEN', message: 'This page may not open a connection here.' });
    },
    handler: (_request, reply) =>
      refuseGraphql(reply.header('upgrade', 'websocket'), 426, {
        code: 'BAD_REQUEST',
        message: 'Open a WebSocket here, with the protocol graphql-transport-ws.',
      }),
    wsHandler,
  });
}

/** What the first message of a WebSocket may say. */
interface ConnectionParams extends Record<string, unknown> {
  /** As the header of that name. */
  readonly authorization?: unknown;
}

/** Pages cannot set headers on a WebSocket, so a key may come with the first message. */
function asking({ headers, cookies, ip }: FastifyRequest, params: ConnectionParams | undefined): Asking {
  const { authorization } = params ?? {};
  return typeof authorization === 'string'
    ? { headers: { ...headers, authorization }, cookies, ip }
    : { headers, cookies, ip };
}

/** A browser lets any page open a WebSocket, and sends the cookie along: the page must be ours. */
function mayBeForeign(request: FastifyRequest): boolean {
  const { headers, cookies } = request;
  if (cookies[SESSION_COOKIE] === undefined || headers.authorization !== undefined) return false;
  return headers.origin === undefined || isFromElsewhere(request);
}
