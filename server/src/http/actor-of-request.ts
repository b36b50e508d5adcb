import type { FastifyRequest } from 'fastify';
import { authenticateKey } from '../partners/index.ts';
import { actorOfSession, SESSION_COOKIE } from '../people/index.ts';
import { ANONYMOUS, type Actor } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';

/** A credential was sent and is not, or no longer, good. */
export class InvalidCredential extends Error {
  override readonly name = 'InvalidCredential';
}

/**
 * Finds out who is asking: a partner's key in `Authorization: Bearer`, else a session cookie, else nobody.
 *
 * @throws InvalidCredential when a credential was sent and is not good
 */
export async function actorOfRequest(
  request: Pick<FastifyRequest, 'headers' | 'cookies'>,
  { orm }: Services,
  now: Date,
): Promise<Actor> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const key = /^Bearer (\S+)$/.exec(authorization)?.[1];
    return (key && (await authenticateKey(orm, key, now))) || refuse();
  }
  const secret = request.cookies[SESSION_COOKIE];
  if (secret === undefined) return ANONYMOUS;
  return (await actorOfSession(orm, secret, now)) ?? refuse();
}

function refuse(): never {
  throw new InvalidCredential();
}
