import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/request-context.ts';
import { Programme, Round } from './programme.entity.ts';

/** Programmes by id, for those who were shown something that names them; null when there is none. */
export function programmeById({ em }: RequestContext): DataLoader<string, Programme | null> {
  return new DataLoader<string, Programme | null>(async (ids) => {
    const byId = new Map((await em.find(Programme, { id: { $in: [...ids] } })).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Rounds by id, for those who were shown something that names them; null when there is none. */
export function roundById({ em }: RequestContext): DataLoader<string, Round | null> {
  return new DataLoader<string, Round | null>(async (ids) => {
    const byId = new Map((await em.find(Round, { id: { $in: [...ids] } })).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** The rounds of a programme, in order. */
export function roundsByProgramme({ em }: RequestContext): DataLoader<string, Round[]> {
  return new DataLoader<string, Round[]>(async (programmeIds) => {
    const rows = await em.find(Round, { programmeId: { $in: [...programmeIds] } }, { orderBy: { ordinal: 'asc' } });
    const byProgramme = Map.groupBy(rows, (row) => row.programmeId);
    return programmeIds.map((id) => byProgramme.get(id) ?? []);
  });
}
