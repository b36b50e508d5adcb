import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/request-context.ts';
import { Person } from './person.entity.ts';

/** People by id, for those who were shown something that names them. */
export function personById({ em }: RequestContext): DataLoader<string, Person> {
  return new DataLoader<string, Person>(async (ids) => {
    const rows = await em.find(Person, { id: { $in: [...ids] } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? new TypeError(`no person ${id}, though something refers to them`));
  });
}
