import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import { checkPasskey, offerPasskeySignIn, takeTry } from '../sign-in/index.ts';
import { answerSignIn } from './answer-sign-in.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { badInput, tooOften } from './refusal.ts';

const nothing = z.strictObject({});
/** What an authenticator signed; the library looks at the rest of it. */
export const passkeyAnswer = z.looseObject({
  id: z.base64url().min(1).max(1_400),
  response: z.looseObject({}),
});
const withPasskey = z.strictObject({ response: passkeyAnswer });

const WRONG =
  'This passkey cannot be used here: it was removed, or it took too long. Try again, or have a link sent to you.';

/** `POST /auth/passkey/options` and `/auth/passkey`: signing in by a passkey, without saying first who one is. */
export function passkeyRoutes(services: Services, now: () => Date) {
  const { orm, settings } = services;
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.post('/auth/passkey/options', async (request, reply) => {
      if (!nothing.safeParse(request.body).success)
        return badInput(reply, 'Send { }: the options are the same for all.');
      const em = asServer(orm);
      const seconds = await takeTry(em, [{ of: 'passkeysByAddress', address: request.ip }], now());
      if (seconds !== null) return tooOften(reply, seconds);
      void reply.header('cache-control', 'no-store');
      return offerPasskeySignIn(em, settings, now());
    });

    app.post('/auth/passkey', async (request, reply) => {
      const sent = withPasskey.safeParse(request.body);
      if (!sent.success) return badInput(reply, 'Send { "response": { … } } with what the browser gave.');
      const personId = await checkPasskey(asServer(orm), settings, sent.data.response, now());
      const outcome =
        personId !== null &&
        (await finishSignIn(services, { personId, now: now(), bothFactors: true }, { request, reply }));
      return answerSignIn(reply, outcome, WRONG);
    });
    done();
  };
}
