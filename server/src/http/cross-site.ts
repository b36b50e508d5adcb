import type { FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from '../people/index.ts';
import { isFromElsewhere } from './public-address.ts';

/** Any one of these can only be sent by our own pages, or after a preflight that we refuse. */
const OWN_HEADERS = ['x-waymark-client', 'apollo-require-preflight'];

/**
 * Whether a request that carries a session may have been made by somebody else's page. A browser sends a cookie along
 * with forms and images of any site; it does not send JSON or our own header without asking first.
 */
export function mayBeCrossSite(request: FastifyRequest): boolean {
  if (request.cookies[SESSION_COOKIE] === undefined || request.headers.authorization !== undefined) return false;
  if (isFromElsewhere(request)) return true;
  if (OWN_HEADERS.some((name) => request.headers[name] !== undefined)) return false;
  return !request.headers['content-type']?.startsWith('application/json');
}
