import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressKey, Allowance, rateLimitHeaders, type AllowanceRule, type Balance } from '../platform/allowance.ts';
import { refuseInShape } from './refusal.ts';

interface RequestRule extends AllowanceRule {
  /** Beginnings of the paths that it is about. */
  readonly below: readonly string[];
}

/**
 * Requests from one address, far beyond what a building full of people sends. What a request costs is looked at
 * elsewhere (graphql/limits); these bound what it costs to refuse one.
 */
export const REQUEST_RULES: readonly RequestRule[] = [
  { name: 'sign-in', below: ['/auth/'], most: 300, seconds: 60 },
  { name: 'uploads', below: ['/uploads'], most: 300, seconds: 60 },
  { name: 'reports', below: ['/csp-reports'], most: 20, seconds: 60 },
  { name: 'requests', below: ['/'], most: 6_000, seconds: 60 },
];

/** Longest address, in characters. */
const LONGEST_URL = 8_192;

/** Refuses addresses that are too long, and requests that come too often from one place. */
export function limitRequests(app: FastifyInstance, factor = 1): void {
  const rules = REQUEST_RULES.map((rule) => ({
    ...rule,
    allowance: new Allowance({ name: rule.name, seconds: rule.seconds, most: Math.round(rule.most * factor) }),
  }));
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.length > LONGEST_URL) return tooLong(request, reply);
    for (const { below, allowance } of rules) {
      if (!below.some((path) => request.url.startsWith(path))) continue;
      const balance = await allowance.take(addressKey(request.ip), 1);
      if (!balance.granted) return tooOften(request, reply, balance);
    }
    return undefined;
  });
}

function tooLong(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `The address has ${request.url.length} characters; ${LONGEST_URL} are allowed. Send a long query by POST.`;
  return refuseInShape(request)(reply, 414, { code: 'BAD_REQUEST', message });
}

function tooOften(request: FastifyRequest, reply: FastifyReply, balance: Balance): FastifyReply {
  const seconds = `${balance.secondsLeft} ${balance.secondsLeft === 1 ? 'second' : 'seconds'}`;
  const message = `More than ${balance.rule.most} requests came from your address within a minute. Wait ${seconds}.`;
  void reply.headers(rateLimitHeaders(balance));
  return refuseInShape(request)(reply, 429, { code: 'RATE_LIMITED', message });
}
