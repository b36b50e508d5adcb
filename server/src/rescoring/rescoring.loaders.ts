import DataLoader from 'dataloader';
import type { Edition } from '@waymark/kit';
import type { RequestContext } from '../platform/request-context.ts';
import { StoredProfile } from '../profiles/index.ts';
import { Rescoring } from './rescoring.entity.ts';

/** What each comparison scores by. */
export function definitionOfRescoring({ em }: RequestContext): DataLoader<string, Edition> {
  return new DataLoader<string, Edition>(async (ids) => {
    const rows = await em.fork().find(Rescoring, { id: { $in: [...ids] } }, { fields: ['definition'] });
    const byId = new Map(rows.map(({ id, definition }) => [id, definition as Edition]));
    return ids.map((id) => byId.get(id) ?? new Error(`re-scoring ${id} has no definition`));
  });
}

/** Sets being adapted, by id, for those who were shown something that names them. */
export function profileById({ em }: RequestContext): DataLoader<string, StoredProfile | null> {
  return new DataLoader<string, StoredProfile | null>(async (ids) => {
    const rows = await em.find(StoredProfile, { id: { $in: [...ids] } }, { disableIdentityMap: true });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
