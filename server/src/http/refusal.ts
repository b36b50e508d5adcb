import type { FastifyReply, FastifyRequest } from 'fastify';
import { RETRY_AFTER_SECONDS } from '../platform/unavailable.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** The code with which a request was refused, for those who count. */
    refusedWith?: string;
  }
}

/** Refuses a request to `/graphql` before GraphQL sees it, in GraphQL's own shape. */
export function refuseGraphql(
  reply: FastifyReply,
  status: number,
  { code, message }: { readonly code: string; readonly message: string },
): FastifyReply {
  reply.refusedWith = code;
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
  reply.refusedWith = error.code;
  return reply.code(status).send({ error });
}

/** Refuses a request in the shape that callers of its address expect. */
export const refuseInShape = ({ url }: Pick<FastifyRequest, 'url'>) =>
  url.startsWith('/graphql') ? refuseGraphql : refuse;

/** Refuses what was not sent in its form. @param message what to send */
export const badInput = (reply: FastifyReply, message: string): FastifyReply =>
  refuse(reply, 400, { code: 'BAD_USER_INPUT', message });

/** Refuses what was tried too often. @param instead what can be done meanwhile, as in "have a link sent to you" */
export function tooOften(reply: FastifyReply, seconds: number, instead = 'have a link sent to you'): FastifyReply {
  const minutes = Math.ceil(seconds / 60);
  void reply.header('retry-after', seconds);
  return refuse(reply, 429, {
    code: 'RATE_LIMITED',
    message: `This was tried too often from here. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or ${instead}.`,
  });
}

/** What to say, and when to come back, while something behind us is away. */
export function away(reply: FastifyReply, message: string, seconds = RETRY_AFTER_SECONDS) {
  void reply.header('retry-after', seconds);
  return { code: 'UNAVAILABLE', message };
}
