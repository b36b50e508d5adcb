import type { Server } from 'node:http';
import type { FastifyHttpOptions } from 'fastify';
import { refuse } from './refusal.ts';
import { BARE_HEADERS } from './security-headers.ts';

/** How long a connection may take, in milliseconds. */
export interface Patience {
  /** To send the headers of a request. */
  readonly headers: number;
  /** To send all of it. */
  readonly request: number;
  /** Between two looks at who is late. */
  readonly check: number;
}

const PATIENCE: Patience = { headers: 10_000, request: 60_000, check: 5_000 };

/** Longest headers with the address, in bytes; longer ones are answered with 431. */
const MAX_HEADER_BYTES = 16_384;

/** Most bytes of a body, uploads apart. */
const MAX_BODY_BYTES = 1_000_000;

/** What bounds a connection before anything of ours looks at it. */
export function serverOptions(patience: Patience = PATIENCE): FastifyHttpOptions<Server> {
  return {
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: patience.request,
    forceCloseConnections: 'idle',
    // What still comes on an open connection is answered, and is the last on it: see close-in-order.ts.
    return503OnClosing: false,
    frameworkErrors: (error, _request, reply) => {
      void refuse(reply.headers(BARE_HEADERS), error.statusCode ?? 400, {
        code: 'BAD_REQUEST',
        message: 'This address cannot be read.',
      });
    },
    routerOptions: { maxParamLength: 200 },
    // A program that sets these is attacking; a person's browser never does.
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    http: {
      headersTimeout: patience.headers,
      connectionsCheckingInterval: patience.check,
      maxHeaderSize: MAX_HEADER_BYTES,
    },
  };
}

/** Most connections at once: one more costs nobody their memory. */
export const MOST_CONNECTIONS = 10_000;
