import { randomUUID } from 'node:crypto';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReportBug } from '../graphql/format-error.ts';
import type { Services } from '../platform/services.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { DATABASE_AWAY, isDatabaseAway } from '../platform/unavailable.ts';
import { InvalidCredential } from './actor-of-request.ts';
import { mayBeCrossSite } from './cross-site.ts';
import { sayLanguage } from './language.ts';
import { contextOf } from './live-context.ts';
import { isReaderGone, leaveUnsaid } from './reader-gone.ts';
import { away, refuseGraphql } from './refusal.ts';
import { forgetSession } from './session-cookie.ts';

const MAX_BODY_BYTES = 1_000_000;

/** Serves GraphQL over HTTP at `/graphql`: POST with JSON, GET for queries. */
export function graphqlRoute(routed: Routed) {
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: MAX_BODY_BYTES }, (_request, body, parsed) =>
      parsed(null, body),
    );
    app.route({
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      url: '/graphql',
      handler: (request, reply) => answer(request, reply, routed),
      errorHandler: (error, _request, reply) => void refuseFailure(error, reply, routed),
    });
    done();
  };
}

function refuseFailure(error: FastifyError, reply: FastifyReply, { report }: Routed): FastifyReply {
  if (isReaderGone(error, reply)) return leaveUnsaid(reply);
  if (isDatabaseAway(error)) {
    report('database', error);
    return refuseGraphql(reply, 503, away(reply, DATABASE_AWAY));
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return refuseGraphql(reply, status, { code: 'BAD_REQUEST', message: error.message });
  const reference = randomUUID();
  report(reference, error);
  return refuseGraphql(reply, status, {
    code: 'INTERNAL',
    message: `Something went wrong here. Quote ${reference} when you ask for help.`,
  });
}

interface Routed {
  readonly apollo: ApolloServer<RequestContext>;
  readonly services: Services;
  readonly now: () => Date;
  readonly report: ReportBug;
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { apollo, services, now }: Routed,
): Promise<FastifyReply> {
  const fault = faultOf(request);
  if (fault) {
    if (fault.status === 405) void reply.header('allow', 'GET, POST');
    return refuseGraphql(reply, fault.status, fault);
  }
  let context: RequestContext;
  try {
    context = await contextOf(request, services, now);
  } catch (error) {
    if (!(error instanceof InvalidCredential)) throw error;
    return refuseCredential(reply);
  }
  return execute(apollo, request, reply, context);
}

async function execute(
  apollo: ApolloServer<RequestContext>,
  request: FastifyRequest,
  reply: FastifyReply,
  context: RequestContext,
): Promise<FastifyReply> {
  let body: unknown;
  if (request.method === 'POST') {
    try {
      body = JSON.parse(String(request.body));
    } catch {
      return refuseGraphql(reply, 400, { code: 'BAD_REQUEST', message: 'The body is not JSON.' });
    }
    if (Array.isArray(body)) {
      return refuseGraphql(reply, 400, {
        code: 'BAD_REQUEST',
        message: `The body is a list of ${body.length} operations; one is allowed. Send each as a request of its own.`,
      });
    }
    if (typeof body !== 'object' || body === null) {
      return refuseGraphql(reply, 400, {
        code: 'BAD_REQUEST',
        message: 'The body must be a JSON object with a `query`.',
      });
    }
  }
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const { search } = new URL(request.url, 'http://localhost');
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers, search, body },
    context: () => Promise.resolve(context),
  });
  for (const [name, value] of response.headers) void reply.header(name, value);
  sayLanguage(reply, context.language);
  void reply.code(response.status ?? 200);
  return reply.send(response.body.kind === 'complete' ? response.body.string : '');
}

export const SIGNED_OUT = 'You are signed out, or this key no longer works. Sign in again, or use a current key.';

/** Says that a credential was sent and is not good, and has the browser forget it. */
export function refuseCredential(reply: FastifyReply): FastifyReply {
  forgetSession(reply);
  return refuseGraphql(reply.header('www-authenticate', 'Bearer'), 401, {
    code: 'UNAUTHENTICATED',
    message: SIGNED_OUT,
  });
}

interface Fault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What is wrong with a request before GraphQL sees it. */
export function faultOf(request: FastifyRequest): Fault | null {
  if (request.method !== 'GET' && request.method !== 'POST') {
    return { status: 405, code: 'BAD_REQUEST', message: 'Send queries by POST or GET, mutations by POST.' };
  }
  if (request.method === 'POST' && !isJson(request.headers['content-type'])) {
    return { status: 415, code: 'BAD_REQUEST', message: 'Send the request as application/json, in UTF-8.' };
  }
  if (mayBeCrossSite(request)) {
    return {
      status: 403,
      code: 'FORBIDDEN',
      message:
        'A signed-in request must come from our own pages: send it as JSON from this site, or with a header `x-waymark-client`.',
    };
  }
  return null;
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i.test(contentType ?? '');
}
