import type { FastifyReply } from 'fastify';

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
