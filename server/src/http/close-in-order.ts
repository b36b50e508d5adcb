import type { FastifyInstance } from 'fastify';
import type { Readiness } from '../operating/readiness.ts';

/** How long requests under way may go on once the server closes, in milliseconds. */
const LONGEST_CLOSING_MS = 10_000;
/** How often connections that have become idle are closed meanwhile. */
const IDLE_CHECKED_MS = 100;

/**
 * Has each answer end its connection from when the server drains, so that whoever keeps one open asks another server
 * next; nobody is cut off in the middle of anything. What is still under way at the limit is.
 */
export function closeInOrder(app: FastifyInstance, readiness: Readiness, longestMs = LONGEST_CLOSING_MS): void {
  app.addHook('onSend', async (_request, reply) => {
    if (readiness.draining) void reply.header('connection', 'close');
  });
  let closingIdle: ReturnType<typeof setInterval> | undefined;
  let atLast: ReturnType<typeof setTimeout> | undefined;
  app.addHook('preClose', async () => {
    readiness.drain();
    // An answer that had begun to be sent before leaves its connection open and idle.
    closingIdle = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECKED_MS);
    atLast = setTimeout(() => app.server.closeAllConnections(), longestMs);
  });
  app.addHook('onClose', async () => {
    clearInterval(closingIdle);
    clearTimeout(atLast);
  });
}
