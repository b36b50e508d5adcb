import type { FastifyReply } from 'fastify';
import { RETRY_AFTER_SECONDS } from '../platform/unavailable.ts';

/** Refuses a request to `/graphql` before GraphQL sees it, in GraphQL's own shape. */
export function refuseGraphql(
  reply: FastifyReply,
  status: number,
  { code, message }: { readonly code: string; readonly message: string },
): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

/** Refuses a request to any other address. */
export function refuse(
  reply: FastifyReply,
  status: number,
  error: { readonly code: string; readonly message: string },
): FastifyReply {
  return reply.code(status).send({ error });
}

/** What to say, and when to come back, while something behind us is away. */
export function away(reply: FastifyReply, message: string) {
  void reply.header('retry-after', RETRY_AFTER_SECONDS);
  return { code: 'UNAVAILABLE', message };
}
