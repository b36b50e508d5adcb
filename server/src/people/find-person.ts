import { Membership } from '../organisations/index.ts';
import { reachOf } from '../permissions/index.ts';
import { organisationOf } from '../platform/actor.ts';
import { NotFound } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { Person } from './person.entity.ts';

/**
 * Finds a person whom the actor may know of: themselves, people of the organisation they act for once they have signed in
 * there, and for the region everybody.
 *
 * @throws NotFound when there is nobody
 */
export async function findPerson({ em, actor }: RequestContext, id: string): Promise<Person> {
  const reach = reachOf(actor, 'Person');
  const organisationId = organisationOf(actor);
  const known =
    reach === 'everywhere' ||
    (actor.kind === 'person' && actor.id === id) ||
    (reach === 'own' &&
      (await em.count(Membership, { personId: id, organisationId, activeSince: { $ne: null }, endedAt: null })) > 0);
  const person = known ? await em.findOne(Person, { id }) : null;
  if (!person) throw new NotFound('person');
  return person;
}
