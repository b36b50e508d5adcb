import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE, SESSION_DAYS } from '../people/index.ts';
import { cookieName } from './cookie-names.ts';

/** Marks the browser in which a link was asked for. */
export const ASKING_COOKIE = 'wm_asking';
/** Marks a browser in which somebody has signed in before. */
export const KNOWN_COOKIE = 'wm_known';
/** Marks a browser from which somebody went to another service to sign in. */
export const OIDC_COOKIE = 'wm_oidc';
/** Marks the browser in which the first of two steps was done. */
export const SECOND_STEP_COOKIE = 'wm_second_step';
/** Marks a browser in which an account of another service waits to be linked. */
export const PENDING_COOKIE = 'wm_pending';

interface Kept {
  readonly name: string;
  readonly value: string;
  readonly seconds: number;
}

/** Keeps a secret where no script can read it. */
export function keepCookie(request: FastifyRequest, reply: FastifyReply, { name, value, seconds }: Kept): void {
  const { secure } = request.server.publicAddress;
  void reply.setCookie(cookieName(name, secure), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: seconds,
  });
}

/** Removes a secret from the browser. */
export function forgetCookie(reply: FastifyReply, name: string): void {
  const { secure } = reply.server.publicAddress;
  void reply.clearCookie(cookieName(name, secure), { path: '/', httpOnly: true, sameSite: 'lax', secure });
}

/** Keeps the session's secret. */
export function rememberSession(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  keepCookie(request, reply, { name: SESSION_COOKIE, value: secret, seconds: SESSION_DAYS * 24 * 60 * 60 });
}

/** Removes the session's secret from the browser. */
export function forgetSession(reply: FastifyReply): void {
  forgetCookie(reply, SESSION_COOKIE);
}
