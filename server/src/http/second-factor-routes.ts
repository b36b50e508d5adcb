import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import {
  ACCOUNT_NOTICE_JOB,
  checkCode,
  finishPending,
  hashOfSecret,
  isKnownBrowser,
  pendingSignIn,
} from '../sign-in/index.ts';
import { answerSignIn } from './answer-sign-in.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { badInput, refuse, tooOften } from './refusal.ts';
import { forgetCookie, KNOWN_COOKIE, SECOND_STEP_COOKIE } from './session-cookie.ts';

const withCode = z.strictObject({ code: z.string().trim().min(1).max(50) });

const OVER = 'The first step was done in another browser, or more than 10 minutes ago. Sign in again from the start.';
const WRONG =
  'This code is not right. Enter the six digits that the app shows now; each code works once. Without the app, enter a recovery code.';

/** `POST /auth/second-factor`: the second step, in the browser in which the first was done. */
export function secondFactorRoutes(services: Services, now: () => Date) {
  const { orm, sealing, jobs } = services;
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.post('/auth/second-factor', async (request, reply) => {
      const sent = withCode.safeParse(request.body);
      if (!sent.success)
        return badInput(reply, 'Send { "code": "123456" } with a code of the app, or a recovery code.');
      const em = asServer(orm);
      const secret = request.cookies[SECOND_STEP_COOKIE];
      const pending = secret === undefined ? null : await pendingSignIn(em, secret, now());
      if (secret === undefined || pending === null) return over(reply);
      const { personId, membershipId } = pending;
      const known = await isKnownBrowser(em, personId, request.cookies[KNOWN_COOKIE]);
      const attempt = { ...sent.data, personId, within: hashOfSecret(secret), address: request.ip, known };
      const result = await checkCode({ em, sealing }, attempt, now());
      if (!('right' in result))
        return result.refused === 'wrong'
          ? refuse(reply, 401, { code: 'UNAUTHENTICATED', message: WRONG })
          : tooOften(reply, result.seconds, 'use a passkey');
      if ((await finishPending(em, secret, now())) === null) return over(reply);
      if (result.right === 'recovery-code')
        await jobs.add(ACCOUNT_NOTICE_JOB, { personId, notice: 'recovery-code-used', at: now().toISOString() });
      const outcome = await finishSignIn(
        services,
        { personId, membershipId, now: now(), bothFactors: true },
        { request, reply },
      );
      return answerSignIn(reply, outcome, OVER);
    });
    done();
  };
}

function over(reply: FastifyReply): FastifyReply {
  forgetCookie(reply, SECOND_STEP_COOKIE);
  return refuse(reply, 401, { code: 'PENDING_OVER', message: OVER });
}
