import { reachOf } from '../permissions/index.ts';
import { type PersonActor } from '../platform/actor.ts';
import { Forbidden, NotFound, Unauthenticated } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { Person, Session } from '../people/index.ts';

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
  const allowed = id === actor.id || reachOf(actor, 'Query.personData') === 'everywhere';
  const person = allowed ? await em.findOne(Person, { id }, { disableIdentityMap: true }) : null;
  if (!person) throw new NotFound('person');
  return { person, actor, self: id === actor.id };
}

/** Somebody who has just signed in need not do so once more. */
const FRESH_MINUTES = 15;

/** Whether the actor proved who they are lately: an open browser that was left alone is not enough for what cannot be undone. */
export async function provedLately({ em, now }: RequestContext, { sessionHash }: PersonActor): Promise<boolean> {
  const session = await em.findOne(Session, { secretHash: sessionHash }, { disableIdentityMap: true });
  return !!session?.provedAt && now().getTime() - session.provedAt.getTime() <= FRESH_MINUTES * 60_000;
}

/** @throws Forbidden when the actor did not prove lately who they are */
export async function requireProof(context: RequestContext, actor: PersonActor, what: string): Promise<void> {
  if (await provedLately(context, actor)) return;
  throw new Forbidden(`${what} now: sign in again, by a link or a password, and do it within ${FRESH_MINUTES} minutes`);
}
