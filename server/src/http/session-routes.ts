import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readOutbox } from '../mail/index.ts';
import { actorOfSession, closeSession, openSession, SESSION_COOKIE } from '../people/index.ts';
import { idOf } from '../platform/global-id.ts';
import type { Services } from '../platform/services.ts';
import type { ReportBug } from '../graphql/format-error.ts';
import { dropIdentity, endEverySession } from '../sign-in/index.ts';
import { mayBeCrossSite } from './cross-site.ts';
import { oidcRoutes } from './oidc-routes.ts';
import { refuse } from './refusal.ts';
import { registrationRoutes } from './registration-routes.ts';
import { passkeyRoutes } from './passkey-routes.ts';
import { proofRoutes } from './proof-routes.ts';
import { secondFactorRoutes } from './second-factor-routes.ts';
import { forgetCookie, forgetSession, PENDING_COOKIE, rememberSession, SECOND_STEP_COOKIE } from './session-cookie.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { asServer } from '../persistence/as-server.ts';

const signOut = z.object({ everywhere: z.boolean() });
const demoSignIn = z.object({ personId: z.string() });

/** The ways in, `POST /auth/sign-out`, and in demo mode alone `POST /auth/demo`. */
export function sessionRoutes(services: Services, now: () => Date, report: ReportBug) {
  const { orm, settings } = services;
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.addHook('preHandler', async (request, reply) => {
      if (mayBeCrossSite(request))
        return refuse(reply, 403, {
          code: 'FORBIDDEN',
          message: `This request must come from our own pages: open Waymark at ${settings.publicUrl}.`,
        });
    });
    app.post('/auth/sign-out', async (request, reply) => {
      const everywhere = signOut.safeParse(request.body).data?.everywhere ?? false;
      const secret = request.cookies[SESSION_COOKIE];
      const em = asServer(orm);
      const actor = secret !== undefined && everywhere ? await actorOfSession(orm, secret, now()) : null;
      if (actor) await endEverySession(em, actor.id);
      if (secret !== undefined) await closeSession(em, secret);
      const pending = request.cookies[PENDING_COOKIE];
      if (pending !== undefined) await dropIdentity(em, pending);
      forgetSession(reply);
      for (const name of [SECOND_STEP_COOKIE, PENDING_COOKIE]) forgetCookie(reply, name);
      return reply.code(204).send();
    });
    for (const routes of [signInRoutes, secondFactorRoutes, passkeyRoutes, proofRoutes, registrationRoutes])
      void app.register(routes(services, now));
    if (settings.oidc) void app.register(oidcRoutes(services, settings.oidc, { now, report }));
    // Outside demo mode the route does not exist at all.
    if (settings.demo) {
      app.post('/auth/demo', async (request, reply) => {
        const parsed = demoSignIn.safeParse(request.body);
        if (!parsed.success)
          return refuse(reply, 400, {
            code: 'BAD_USER_INPUT',
            message: 'Send { "personId": "…" } with the id of a demo persona.',
          });
        const browser = request.headers['user-agent'];
        const secret = await openSession(asServer(orm), idOf('Person', parsed.data.personId), now(), { browser });
        if (secret === null) return refuse(reply, 404, { code: 'NOT_FOUND', message: 'There is no such persona.' });
        rememberSession(request, reply, secret);
        return reply.code(204).send();
      });
    }
    // Where there is no mail server, a visitor of a demonstration reads here what would have been sent.
    if (settings.demo && settings.smtpUrl === null) {
      app.get('/auth/outbox', async (_request, reply) =>
        reply.header('cache-control', 'no-store').send({ mails: await readOutbox(settings.dataDir, MOST_MAILS) }),
      );
    }
    done();
  };
}

/** How many messages of the outbox are shown. */
const MOST_MAILS = 30;
