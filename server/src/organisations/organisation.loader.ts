import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/request-context.ts';
import { Organisation } from './organisation.entity.ts';

/**
 * Organisations by id, for those who were shown something that names them: whether they may know of the organisation
 * was decided there.
 */
export function organisationById({ em }: RequestContext): DataLoader<string, Organisation> {
  return new DataLoader<string, Organisation>(async (ids) => {
    const rows = await em.find(Organisation, { id: { $in: [...ids] } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? new TypeError(`no organisation ${id}, though something refers to it`));
  });
}
