import { hasRole, type PersonActor } from '../platform/actor.ts';
import { NotFound, Unauthenticated } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { Person } from '../people/index.ts';

/** Whom a request is about, and who asks. */
export interface Subject {
  readonly person: Person;
  readonly actor: PersonActor;
  /** Whether somebody asks about themselves. */
  readonly self: boolean;
}

/**
 * Finds whose data a request is about: the actor's own, or for a region administrator anybody's.
 *
 * @param personId global id; null for the actor's own
 * @throws Unauthenticated for a program and for a stranger
 * @throws NotFound when it is nobody's, or not the actor's business
 */
export async function subjectOf({ em, actor }: RequestContext, personId: string | null): Promise<Subject> {
  if (actor.kind !== 'person') throw new Unauthenticated();
  const id = personId === null ? actor.id : idOf('Person', personId);
  const allowed = id === actor.id || hasRole(actor, 'region-administrator');
  const person = allowed ? await em.findOne(Person, { id }, { disableIdentityMap: true }) : null;
  if (!person) throw new NotFound('person');
  return { person, actor, self: id === actor.id };
}
