import type { FastifyReply, FastifyRequest } from 'fastify';
import { openSession, replaceSession, SESSION_COOKIE } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import {
  ACCOUNT_NOTICE_JOB,
  beginPending,
  browserName,
  hasAuthenticator,
  KNOWN_DAYS,
  rememberBrowser,
} from '../sign-in/index.ts';
import { forgetCookie, KNOWN_COOKIE, keepCookie, SECOND_STEP_COOKIE, rememberSession } from './session-cookie.ts';

const KNOWN_SECONDS = KNOWN_DAYS * 24 * 60 * 60;
const SECOND_STEP_SECONDS = 10 * 60;

/** Where a browser is led whose owner has yet to give a second factor; `?return=` says where to go on from there. */
export const SECOND_FACTOR_PAGE = '/sign-in/code';

/** Who came in, and how. */
export interface CameIn {
  readonly personId: string;
  readonly now: Date;
  /** Whether more than one factor was proved. A passkey is two: the device, and the finger, face or PIN that it asks for. */
  readonly bothFactors?: boolean;
  /** What they act as; left out, where they acted last; null for none of their memberships. */
  readonly membershipId?: string | null | undefined;
}

/**
 * `signed-in`: there is a session. `second-factor`: there is none yet; the browser goes on at `SECOND_FACTOR_PAGE`. False:
 * there is no such person, or they were deactivated, and nothing was changed.
 */
export type SignInOutcome = 'signed-in' | 'second-factor' | false;

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * What every way in ends with: a session for somebody who has proved who they are, and a browser that is known from now on.
 * Whoever has set up an authenticator app is asked for a code first, whichever way they came.
 */
export async function finishSignIn(services: Services, cameIn: CameIn, exchange: Exchange): Promise<SignInOutcome> {
  const { personId, now, bothFactors = false } = cameIn;
  const em = asServer(services.orm);
  if (!bothFactors && (await hasAuthenticator(em, personId))) {
    const value = await beginPending(em, cameIn, now);
    keepCookie(exchange.request, exchange.reply, { name: SECOND_STEP_COOKIE, value, seconds: SECOND_STEP_SECONDS });
    return 'second-factor';
  }
  return (await startSession(services, cameIn, exchange)) ? 'signed-in' : false;
}

async function startSession(
  services: Services,
  { personId, now, membershipId }: CameIn,
  { request, reply }: Exchange,
): Promise<boolean> {
  const em = asServer(services.orm);
  const browser = request.headers['user-agent'];
  // Who signs in again in one browser goes on for the same organisation, and leaves no session behind.
  const actedAs = await replaceSession(em, request.cookies[SESSION_COOKIE], personId);
  const goesOn = membershipId === undefined ? actedAs : membershipId;
  const secret = await openSession(em, personId, now, { proved: true, browser, membershipId: goesOn });
  if (secret === null) return false;
  const known = await rememberBrowser(em, personId, request.cookies[KNOWN_COOKIE], now);
  keepCookie(request, reply, { name: KNOWN_COOKIE, value: known.secret, seconds: KNOWN_SECONDS });
  forgetCookie(reply, SECOND_STEP_COOKIE);
  rememberSession(request, reply, secret);
  if (known.was === 'new') {
    const told = { personId, notice: 'new-browser', at: now.toISOString(), browser: browserName(browser ?? '') };
    await services.jobs.add(ACCOUNT_NOTICE_JOB, told);
  }
  return true;
}
