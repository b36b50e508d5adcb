import type { FastifyReply } from 'fastify';

/** What streams and sockets say when their other end is gone. */
const GONE = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED', 'ECONNRESET', 'EPIPE']);

/** Whether a request failed for no other reason than that whoever sent it went away. */
export function isReaderGone(error: unknown, reply: FastifyReply): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reply.raw.destroyed && GONE.has(code);
}

/** Ends what nobody waits for. */
export const leaveUnsaid = (reply: FastifyReply): FastifyReply => reply.send();
