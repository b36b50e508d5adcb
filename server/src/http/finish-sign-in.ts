import type { FastifyReply, FastifyRequest } from 'fastify';
import { openSession } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import { KNOWN_DAYS, rememberBrowser } from '../sign-in/index.ts';
import { KNOWN_COOKIE, keepCookie, rememberSession } from './session-cookie.ts';

/** Who proved to be whom. */
interface Proved {
  readonly personId: string;
  readonly now: Date;
  /** What they act as; left out, the oldest of their memberships; null for none of them. */
  readonly membershipId?: string | null | undefined;
}

/**
 * What every way in ends with: a session for somebody who has proved who they are, and a browser that is known from now on.
 *
 * @returns false when there is no such person, or they were deactivated; nothing is changed then
 */
export async function finishSignIn(
  { orm }: Services,
  { personId, now, membershipId }: Proved,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<boolean> {
  const em = asServer(orm);
  const browser = request.headers['user-agent'];
  const secret = await openSession(em, personId, now, { proved: true, browser, membershipId });
  if (secret === null) return false;
  const known = await rememberBrowser(em, personId, request.cookies[KNOWN_COOKIE], now);
  keepCookie(request, reply, { name: KNOWN_COOKIE, value: known, seconds: KNOWN_DAYS * 24 * 60 * 60 });
  rememberSession(request, reply, secret);
  return true;
}
