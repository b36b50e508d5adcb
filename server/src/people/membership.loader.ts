import DataLoader from 'dataloader';
import { Membership } from '../organisations/index.ts';
import { actsForRegion, organisationOf } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';

/** Memberships of an institution, oldest first, for the region and its own people; none for anybody else. */
export function membershipsOfInstitution({ em, actor }: RequestContext): DataLoader<string, Membership[]> {
  return new DataLoader<string, Membership[]>(async (institutionIds) => {
    const readable = actsForRegion(actor)
      ? institutionIds
      : institutionIds.filter((id) => actor.kind === 'person' && organisationOf(actor) === id);
    const rows = await em.find(
      Membership,
      { organisationId: { $in: [...readable] } },
      { orderBy: { createdAt: 'asc', id: 'asc' } },
    );
    const byInstitution = Map.groupBy(rows, (row) => row.organisationId);
    return institutionIds.map((id) => byInstitution.get(id) ?? []);
  });
}

/** Memberships of a person, oldest first: the first is the one that they sign in with. */
export function membershipsOfPerson({ em }: RequestContext): DataLoader<string, Membership[]> {
  return new DataLoader<string, Membership[]>(async (personIds) => {
    const rows = await em.find(
      Membership,
      { personId: { $in: [...personIds] } },
      { orderBy: { createdAt: 'asc', id: 'asc' } },
    );
    const byPerson = Map.groupBy(rows, (row) => row.personId);
    return personIds.map((id) => byPerson.get(id) ?? []);
  });
}
