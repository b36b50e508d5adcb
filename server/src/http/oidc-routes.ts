import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ReportBug } from '../graphql/format-error.ts';
import { asServer } from '../persistence/as-server.ts';
import { DomainError, type ErrorCode } from '../platform/errors.ts';
import type { OidcSettings } from '../platform/oidc-settings.ts';
import type { Services } from '../platform/services.ts';
import {
  beginTransaction,
  countFailure,
  createProvider,
  newSecret,
  NotVouched,
  ownPath,
  ProviderAway,
  reasonOf,
  refusedFor,
  TRANSACTION_MINUTES,
} from '../sign-in/index.ts';
import { finishOidc } from './finish-oidc.ts';
import { oidcLinkRoutes } from './oidc-link-routes.ts';
import { refuse } from './refusal.ts';
import { keepCookie, OIDC_COOKIE } from './session-cookie.ts';
import { signedInPerson } from './signed-in-person.ts';

/** Where the other service sends people back to: a page, which hands on what they came back with. */
const RETURN_PATH = '/sign-in/oidc';

const start = z.strictObject({ returnTo: z.string().max(5_000).optional(), link: z.boolean().optional() });
const finish = z.strictObject({ answer: z.string().max(5_000) });
const SECRET = /^[\w-]{43}$/;

/** `/auth/oidc/…`: signing in by another service, and linking an account there. They do not exist without one. */
export function oidcRoutes(
  services: Services,
  oidc: OidcSettings,
  { now, report }: { now(): Date; report: ReportBug },
) {
  const { orm, settings } = services;
  const provider = createProvider(oidc, new URL(RETURN_PATH, settings.publicUrl).href);
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.setErrorHandler((error, _request, reply) => refuseFor(error, reply, report));

    app.post('/auth/oidc/start', async (request, reply) => {
      const asked = start.safeParse(request.body);
      if (!asked.success)
        return refuse(reply, 400, { code: 'BAD_USER_INPUT', message: 'Send { "returnTo": "/home" }.' });
      const em = asServer(orm);
      const counted = [{ of: 'departuresByAddress', address: request.ip }] as const;
      const seconds = await refusedFor(em, counted, now());
      if (seconds !== null) return tooOften(reply, seconds);
      await countFailure(em, counted, now());
      const personId = asked.data.link ? (await signedInPerson(request, services, now())).id : null;
      const kept = request.cookies[OIDC_COOKIE];
      const browserSecret = kept !== undefined && SECRET.test(kept) ? kept : newSecret();
      const returnTo = ownPath(asked.data.returnTo, settings.publicUrl);
      const checks = await beginTransaction(em, { browserSecret, personId, returnTo }, now());
      const url = await provider.departureUrl(checks);
      keepCookie(request, reply, { name: OIDC_COOKIE, value: browserSecret, seconds: TRANSACTION_MINUTES * 60 });
      return reply.send({ url: url.href });
    });

    app.post('/auth/oidc/finish', async (request, reply) => {
      const sent = finish.safeParse(request.body);
      if (!sent.success)
        return refuse(reply, 400, { code: 'BAD_USER_INPUT', message: 'Send { "answer": "?code=…&state=…" }.' });
      return finishOidc({ services, provider, name: oidc.name, now: now() }, sent.data.answer, { request, reply });
    });
    void app.register(oidcLinkRoutes(services, oidc.name, now));
    done();
  };
}

const tooOften = (reply: FastifyReply, seconds: number): FastifyReply =>
  refuse(reply.header('retry-after', seconds), 429, {
    code: 'RATE_LIMITED',
    message: 'This was tried too often from here. Wait a quarter of an hour, or sign in by a link.',
  });

/** As far as one of these routes says it. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

function refuseFor(error: unknown, reply: FastifyReply, report: ReportBug): FastifyReply {
  if (error instanceof DomainError)
    return refuse(reply, STATUS[error.code] ?? 400, { code: error.code, message: error.message });
  if (!(error instanceof ProviderAway || error instanceof NotVouched)) throw error;
  // Whoever runs the server must be able to tell a wrong setting from an attack.
  report(randomUUID(), reasonOf(error));
  return error instanceof ProviderAway
    ? refuse(reply, 503, { code: 'UNAVAILABLE', message: error.message })
    : refuse(reply, 401, { code: 'UNAUTHENTICATED', message: error.message });
}
