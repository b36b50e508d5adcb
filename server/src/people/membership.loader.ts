import DataLoader from 'dataloader';
import { Membership } from '../organisations/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { membershipPolicy } from './membership.policy.ts';

/** Memberships of an organisation that hold, oldest first; none for those who may not read them. */
export function membershipsOfOrganisation({ em, actor }: RequestContext): DataLoader<string, Membership[]> {
  return new DataLoader<string, Membership[]>(async (organisationIds) => {
    const readable = organisationIds.filter((id) => membershipPolicy.list(actor, id));
    const rows = await em.find(
      Membership,
      { organisationId: { $in: readable }, endedAt: null },
      { orderBy: { createdAt: 'asc', id: 'asc' } },
    );
    const byOrganisation = Map.groupBy(rows, (row) => row.organisationId);
    return organisationIds.map((id) => byOrganisation.get(id) ?? []);
  });
}

/** Memberships of a person that hold, oldest first. */
export function membershipsOfPerson({ em }: RequestContext): DataLoader<string, Membership[]> {
  return new DataLoader<string, Membership[]>(async (personIds) => {
    const rows = await em.find(
      Membership,
      { personId: { $in: [...personIds] }, endedAt: null },
      { orderBy: { createdAt: 'asc', id: 'asc' } },
    );
    const byPerson = Map.groupBy(rows, (row) => row.personId);
    return personIds.map((id) => byPerson.get(id) ?? []);
  });
}
