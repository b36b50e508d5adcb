import type { FastifyInstance } from 'fastify';
import { asServer } from '../persistence/as-server.ts';
import { createRequestContext } from '../platform/request-context.ts';
import type { Services } from '../platform/services.ts';
import { dropIdentity, linkIdentity, pendingIdentity } from '../sign-in/index.ts';
import { languageOf } from './language.ts';
import { forgetCookie, PENDING_COOKIE } from './session-cookie.ts';
import { signedInPerson } from './signed-in-person.ts';

/** `/auth/oidc/pending`, `…/link` and `…/forget`: the account of the other service that waits in this browser. */
export function oidcLinkRoutes(services: Services, provider: string, now: () => Date) {
  const { orm } = services;
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.get('/auth/oidc/pending', async (request, reply) => {
      const pending = await pendingIdentity(asServer(orm), request.cookies[PENDING_COOKIE], now());
      void reply.header('cache-control', 'no-store');
      if (!pending) return reply.send({ pending: null });
      const { label, organisation, returnTo } = pending;
      return reply.send({ pending: { provider, label, organisation, returnTo } });
    });

    app.post('/auth/oidc/link', async (request, reply) => {
      const actor = await signedInPerson(request, services, now());
      const language = languageOf(request.headers['accept-language'], services.registry.languages);
      const context = createRequestContext({ services, actor, language, now });
      const returnTo = await linkIdentity(context, request.cookies[PENDING_COOKIE]);
      forgetCookie(reply, PENDING_COOKIE);
      return reply.send({ returnTo });
    });

    app.post('/auth/oidc/forget', async (request, reply) => {
      const secret = request.cookies[PENDING_COOKIE];
      if (secret !== undefined) await dropIdentity(asServer(orm), secret);
      forgetCookie(reply, PENDING_COOKIE);
      return reply.code(204).send();
    });
    done();
  };
}
