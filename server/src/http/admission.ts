import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Turns } from '../platform/turns.ts';
import { BUSY_RETRY_SECONDS, GivenUp, TOO_BUSY, TOOK_TOO_LONG } from '../platform/unavailable.ts';
import { away, refuseInShape } from './refusal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Aborted when the request has taken too long. */
    givenUp?: AbortSignal;
  }
  interface FastifyContextConfig {
    /** A route that waits for its caller, and so neither takes a turn nor is given up: an upload. */
    takesItsTime?: boolean;
  }
}

/** How much of requests is done at once. */
export interface Room {
  readonly atOnce: number;
  /** Requests that wait for their turn; more are refused at once. */
  readonly mostWaiting: number;
  /** The longest that one waits, in milliseconds. */
  readonly longestWaitMs: number;
  /** The longest that one may take, in milliseconds. */
  readonly longestMs: number;
}

/**
 * As many at once as keep the database's connections and the processor busy; more would only take longer together. Who gets no
 * turn is to know it within a second, and a busy server needs some of that to say so.
 */
export const ROOM: Room = { atOnce: 32, mostWaiting: 100, longestWaitMs: 700, longestMs: 10_000 };

/** What became of requests at the door, for those who count. */
export interface Doorkeeper {
  readonly turns: Turns;
  /** Told of each turn that came. @param seconds how long it was waited for */
  admitted?(seconds: number): void;
  refused?(): void;
  gaveUp?(): void;
}

/** Makes the turns of a room. */
export const turnsOf = ({ atOnce, mostWaiting, longestWaitMs }: Room): Turns =>
  new Turns(atOnce, mostWaiting, longestWaitMs);

/**
 * Has requests to the routes of a scope take turns once they have been read whole: who sends slowly takes no turn. A
 * request without a turn is told to come back, and so is one that takes too long, which is then given up.
 */
export function admitInTurn(app: FastifyInstance, { turns, admitted, refused, gaveUp }: Doorkeeper, room = ROOM): void {
  const ends = new WeakMap<FastifyRequest, () => void>();
  // When there is no room to wait in, nothing of the request is read first: saying no has to cost the least.
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.takesItsTime || !turns.isFull) return undefined;
    refused?.();
    return tellLater(request, reply, TOO_BUSY);
  });
  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.config.takesItsTime) return undefined;
    const asked = performance.now();
    let endTurn: () => void;
    try {
      endTurn = await turns.begin();
    } catch {
      refused?.();
      return tellLater(request, reply, TOO_BUSY);
    }
    admitted?.((performance.now() - asked) / 1000);
    const endTime = limitTime(request, room.longestMs, () => {
      gaveUp?.();
      void tellLater(request, reply, TOOK_TOO_LONG);
    });
    ends.set(request, () => {
      endTurn();
      endTime();
    });
    return undefined;
  });
  // What is left once the answer is there is to send it, and that is the reader's time.
  const end = (request: FastifyRequest): void => ends.get(request)?.();
  app.addHook('onSend', async (request) => end(request));
  app.addHook('onResponse', async (request) => end(request));
}

/** Gives a request so much time from now on. Fastify's own limit ends with the body of a POST, before the work begins. */
function limitTime(request: FastifyRequest, ms: number, late: () => void): () => void {
  const givingUp = new AbortController();
  request.givenUp = givingUp.signal;
  const timer = setTimeout(() => {
    givingUp.abort(new GivenUp());
    late();
  }, ms);
  return () => clearTimeout(timer);
}

function tellLater(request: FastifyRequest, reply: FastifyReply, message: string): FastifyReply {
  return refuseInShape(request)(reply, 503, away(reply, message, BUSY_RETRY_SECONDS));
}
