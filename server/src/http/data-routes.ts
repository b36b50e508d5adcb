import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exportForReader, securityText } from '../data-protection/index.ts';
import { Allowance, rateLimitHeaders, type Balance } from '../platform/allowance.ts';
import { DomainError } from '../platform/errors.ts';
import { createRequestContext } from '../platform/request-context.ts';
import type { Services } from '../platform/services.ts';
import { actorOfRequest } from './actor-of-request.ts';
import { refuse } from './refusal.ts';

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, NOT_FOUND: 404, BAD_USER_INPUT: 404 };

/** Files that one person may have made: each reads every table there is. */
const EXPORTS = { name: 'exports', most: 10, seconds: 60 * 60 };

/** `GET /exports/person` and `/exports/person/:id`: what is held about somebody, as a file. `GET /security.txt`. */
export function dataRoutes(services: Services, now: () => Date) {
  const most = Math.max(1, Math.round(EXPORTS.most * services.settings.limitFactor));
  const allowance = new Allowance({ ...EXPORTS, most });

  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.get('/exports/person', (request, reply) => sendExport(request, reply, null));
    app.get<{ Params: { id: string } }>('/exports/person/:id', (request, reply) =>
      sendExport(request, reply, request.params.id),
    );
    for (const path of ['/security.txt', '/.well-known/security.txt'])
      app.get(path, (_request, reply) => {
        const { operator, publicUrl } = services.settings;
        const text = securityText({ operator, publicUrl, now: now() });
        return text === null
          ? refuse(reply, 404, { code: 'NOT_FOUND', message: 'Whoever runs this server has named no contact yet.' })
          : reply.type('text/plain; charset=utf-8').send(text);
      });
    done();
  };

  async function sendExport(request: FastifyRequest, reply: FastifyReply, personId: string | null) {
    const actor = await actorOfRequest(request, services, now()).catch(() => null);
    if (!actor) return refuse(reply, 401, { code: 'UNAUTHENTICATED', message: 'Sign in first.' });
    if (actor.kind === 'person') {
      const balance = await allowance.take(actor.id, 1);
      if (!balance.granted) return tooManyExports(reply, balance);
    }
    try {
      const context = createRequestContext({ services, actor, language: 'en', now });
      const data = await exportForReader(context, personId);
      return await reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="waymark-data-${now().toISOString().slice(0, 10)}.json"`)
        .header('cache-control', 'no-store')
        .send(JSON.stringify(data, null, 2));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return refuse(reply, STATUS[error.code] ?? 403, {
        code: error.code,
        message: error.message,
        ...(error.reason && { reason: error.reason }),
      });
    }
  }
}

function tooManyExports(reply: FastifyReply, balance: Balance): FastifyReply {
  const minutes = Math.ceil(balance.secondsLeft / 60);
  const message = `You asked for ${balance.rule.most} of these files within an hour, which is the most. Use the one that you have, or wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
  void reply.headers(rateLimitHeaders(balance));
  return refuse(reply, 429, { code: 'RATE_LIMITED', message });
}
