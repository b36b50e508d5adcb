import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { actorOfSession, SESSION_COOKIE } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import { proveAgain } from '../sign-in/index.ts';
import { passkeyAnswer } from './passkey-routes.ts';
import { badInput, refuse, tooOften } from './refusal.ts';

const proof = z.union([
  z.strictObject({ password: z.string().min(1).max(1_000) }),
  z.strictObject({ code: z.string().trim().min(1).max(50) }),
  z.strictObject({ passkey: passkeyAnswer }),
]);

const WRONG = {
  password: 'This is not your password.',
  code: 'This code is not right. Each code works once: wait for the next one, or enter a recovery code.',
  passkey: 'This passkey is not one of yours, or it took too long. Try again.',
};

const ONE_FACTOR =
  'You use an authenticator app, so a password alone is not enough. Enter a code of the app or a recovery code, or use a passkey.';

/** `POST /auth/prove`: proves within a session that it is its owner, for what asks for a proof of the last 15 minutes. */
export function proofRoutes(services: Services, now: () => Date) {
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.post('/auth/prove', async (request, reply) => {
      const sent = proof.safeParse(request.body);
      if (!sent.success) return badInput(reply, 'Send one of { "password" }, { "code" } and { "passkey" }.');
      const em = asServer(services.orm);
      const secret = request.cookies[SESSION_COOKIE];
      const actor = secret === undefined ? null : await actorOfSession(services.orm, secret, now());
      if (!actor) return refuse(reply, 401, { code: 'UNAUTHENTICATED', message: 'You are signed out. Sign in again.' });
      const result = await proveAgain(em, services, sent.data, { actor, address: request.ip, now: now() });
      if (result === 'proved') return reply.code(204).send();
      if (result === 'one-factor') return refuse(reply, 403, { code: 'FORBIDDEN', message: ONE_FACTOR });
      if (result !== 'wrong') return tooOften(reply, result.seconds, 'sign in again');
      const [how] = Object.keys(sent.data) as (keyof typeof WRONG)[];
      return refuse(reply, 403, { code: 'FORBIDDEN', message: WRONG[how ?? 'passkey'] });
    });
    done();
  };
}
