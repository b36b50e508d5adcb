import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Services } from '../platform/services.ts';
import {
  checkPassword,
  countFailure,
  hashOfSecret,
  newSecret,
  refusedFor,
  SEND_LINK_JOB,
  useLink,
} from '../sign-in/index.ts';
import { answerSignIn } from './answer-sign-in.ts';
import { finishSignIn, type CameIn } from './finish-sign-in.ts';
import { ASKING_COOKIE, KNOWN_COOKIE, keepCookie } from './session-cookie.ts';
import { badInput, refuse, tooOften } from './refusal.ts';
import { asServer } from '../persistence/as-server.ts';

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@\p{Cc}\p{Cs}]+@[^\s@\p{Cc}\p{Cs}]+$/u);
const askForLink = z.strictObject({ email });
const withLink = z.strictObject({ secret: z.string().min(20).max(100) });
const withPassword = z.strictObject({ email, password: z.string().min(1).max(1_000) });

/** Seconds for which a browser that asked for a link is known as that browser. */
const ASKING_SECONDS = 15 * 60;

const WRONG = 'The address and the password do not belong together. Check both, or have a link sent to you instead.';
const NO_LINK =
  'This link cannot be used: it is older than 10 minutes, was used already, or was asked for in another browser. Ask for a new one here.';

/** `POST /auth/link`, `/auth/link/use` and `/auth/password`: the ways to sign in that need no other service. */
export function signInRoutes(services: Services, now: () => Date) {
  const { orm, jobs } = services;
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.post('/auth/link', async (request, reply) => {
      const asked = askForLink.safeParse(request.body);
      if (!asked.success) return badInput(reply, 'Send { "email": "name@example.org" }.');
      const em = asServer(orm);
      const counted = [{ of: 'linksByAddress', address: request.ip }] as const;
      const seconds = await refusedFor(em, counted, now());
      if (seconds !== null) return tooOften(reply, seconds);
      await countFailure(em, counted, now());
      const secret = newSecret();
      // What happens next depends on whether anybody has this address, so it happens elsewhere: the answer is the same.
      await jobs.add(SEND_LINK_JOB, { email: asked.data.email, browserHash: hashOfSecret(secret) });
      keepCookie(request, reply, { name: ASKING_COOKIE, value: secret, seconds: ASKING_SECONDS });
      return reply.code(202).send({});
    });

    app.post('/auth/link/use', async (request, reply) => {
      const sent = withLink.safeParse(request.body);
      if (!sent.success) return badInput(reply, 'Send { "secret": "…" } with what follows # in the link.');
      const browserSecret = request.cookies[ASKING_COOKIE];
      const use = { secret: sent.data.secret, purposes: ['sign-in', 'invitation'], browserSecret } as const;
      const used = await useLink(asServer(orm), use, now());
      return used === null
        ? refuse(reply, 401, { code: 'UNAUTHENTICATED', message: NO_LINK })
        : signIn(used, request, reply);
    });

    app.post('/auth/password', async (request, reply) => {
      const sent = withPassword.safeParse(request.body);
      if (!sent.success) return badInput(reply, 'Send { "email": "name@example.org", "password": "…" }.');
      const attempt = { ...sent.data, address: request.ip, knownBrowser: request.cookies[KNOWN_COOKIE] };
      const result = await checkPassword(asServer(orm), attempt, now());
      if ('personId' in result) return signIn(result, request, reply);
      return result.refused === 'wrong'
        ? refuse(reply, 401, { code: 'UNAUTHENTICATED', message: WRONG })
        : tooOften(reply, result.seconds);
    });
    done();
  };

  async function signIn(
    who: Pick<CameIn, 'personId' | 'membershipId'>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const outcome = await finishSignIn(services, { ...who, now: now() }, { request, reply });
    return answerSignIn(reply, outcome, NO_LINK);
  }
}
