import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/request-context.ts';
import { StoredEdition } from './edition.entity.ts';

/** An edition's definition never changes, so the last ones used are kept for all requests. */
const MOST_KEPT = 200;
const kept = new Map<string, StoredEdition>();

/** Editions by id; null when there is none. */
export function editionById({ em }: RequestContext): DataLoader<string, StoredEdition | null> {
  return new DataLoader<string, StoredEdition | null>(async (ids) => {
    const missing = ids.filter((id) => !kept.has(id));
    if (missing.length > 0) {
      for (const edition of await em.fork().find(StoredEdition, { id: { $in: missing } })) keep(edition);
    }
    return ids.map((id) => kept.get(id) ?? null);
  });
}

function keep(edition: StoredEdition): void {
  kept.set(edition.id, edition);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
