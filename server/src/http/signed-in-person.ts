import type { FastifyRequest } from 'fastify';
import type { PersonActor } from '../platform/actor.ts';
import { Unauthenticated } from '../platform/errors.ts';
import type { Services } from '../platform/services.ts';
import { actorOfRequest } from './actor-of-request.ts';

/** Who is signed in. @throws Unauthenticated for everybody else, programs among them */
export async function signedInPerson(request: FastifyRequest, services: Services, now: Date): Promise<PersonActor> {
  const actor = await actorOfRequest(request, services, now).catch(() => null);
  if (actor?.kind !== 'person') throw new Unauthenticated();
  return actor;
}
