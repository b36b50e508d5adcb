import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { closeSession, openSession, SESSION_COOKIE } from '../people/index.ts';
import { idOf } from '../platform/global-id.ts';
import type { Services } from '../platform/services.ts';
import { mayBeCrossSite } from './cross-site.ts';
import { refuse } from './refusal.ts';
import { forgetSession, rememberSession } from './session-cookie.ts';

const demoSignIn = z.object({ personId: z.string() });

/** `POST /auth/sign-out`, and in demo mode alone `POST /auth/demo`. */
export function sessionRoutes({ orm, settings }: Services, now: () => Date) {
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.addHook('preHandler', async (request, reply) => {
      if (mayBeCrossSite(request))
        return refuse(reply, 403, { code: 'FORBIDDEN', message: 'This request must come from our own pages.' });
    });
    app.post('/auth/sign-out', async (request, reply) => {
      const secret = request.cookies[SESSION_COOKIE];
      if (secret !== undefined) await closeSession(orm.em.fork(), secret);
      forgetSession(reply);
      return reply.code(204).send();
    });
    // Outside demo mode the route does not exist at all.
    if (settings.demo) {
      app.post('/auth/demo', async (request, reply) => {
        const parsed = demoSignIn.safeParse(request.body);
        if (!parsed.success)
          return refuse(reply, 400, {
            code: 'BAD_USER_INPUT',
            message: 'Send { "personId": "…" } with the id of a demo persona.',
          });
        const secret = await openSession(orm.em.fork(), idOf('Person', parsed.data.personId), now());
        if (secret === null) return refuse(reply, 404, { code: 'NOT_FOUND', message: 'There is no such persona.' });
        rememberSession(request, reply, secret);
        return reply.code(204).send();
      });
    }
    done();
  };
}
