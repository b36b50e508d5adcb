import type { PersonActor } from '../platform/actor.ts';
import { Unauthenticated } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';

/** Who is signed in. @throws Unauthenticated for a program and for a stranger: neither has an account */
export function signedInPerson({ actor }: RequestContext): PersonActor {
  if (actor.kind !== 'person') throw new Unauthenticated();
  return actor;
}
