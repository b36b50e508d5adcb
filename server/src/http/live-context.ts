import type { FastifyRequest } from 'fastify';
import { createRequestContext, type LiveContext, type RequestContext } from '../platform/request-context.ts';
import type { Services } from '../platform/services.ts';
import { actorOfRequest, InvalidCredential } from './actor-of-request.ts';
import { languageOf } from './language.ts';

/** Who asks, as the request that began it all says. */
export type Asking = Pick<FastifyRequest, 'headers' | 'cookies' | 'ip'> & Partial<Pick<FastifyRequest, 'givenUp'>>;

/**
 * Makes the context of one request.
 *
 * @throws InvalidCredential when a credential was sent and is not good
 */
export async function contextOf(
  asking: Asking,
  services: Services,
  now: () => Date,
  door?: 'subscription',
): Promise<RequestContext> {
  return createRequestContext({
    ...(door && { door }),
    ...(asking.givenUp && { givenUp: asking.givenUp }),
    services,
    address: asking.ip,
    actor: await actorOfRequest(asking, services, now()),
    language: languageOf(asking.headers['accept-language'], services.registry.languages),
    now,
  });
}

/**
 * Makes the context of a subscription: its credential is looked at again whenever it is renewed.
 *
 * @throws InvalidCredential when a credential was sent and is not good
 */
export async function liveContextOf(asking: Asking, services: Services, now: () => Date): Promise<LiveContext> {
  return {
    ...(await contextOf(asking, services, now, 'subscription')),
    async renew() {
      try {
        return await contextOf(asking, services, now, 'subscription');
      } catch (error) {
        if (error instanceof InvalidCredential) return null;
        throw error;
      }
    },
  };
}
