import { raw, sql } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { columnsOf } from '../persistence/columns.ts';
import type { Sql } from '../persistence/conditions.ts';
import { toArray } from '../persistence/number-parameters.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { Programme, Round } from './programme.entity.ts';

const PROGRAMME_COLUMNS = raw(columnsOf('p', ['id', 'organisationId', 'name', 'editionId', 'createdAt']));
const ROUND_COLUMNS = raw(columnsOf('r', ['id', 'programmeId', 'ordinal', 'name', 'opensOn', 'closesOn']));

/** Reads programmes `p`, without the weight of entities. */
export async function readProgrammes({ read }: RequestContext, which: Sql): Promise<readonly Programme[]> {
  const rows = await read<Omit<Programme, 'createdAt'> & { readonly createdAt: string }>(
    sql`select ${PROGRAMME_COLUMNS} from programme p where ${which}`,
  );
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }));
}

/** Reads rounds `r`, without the weight of entities, those of one programme in order. */
export function readRounds({ read }: RequestContext, which: Sql): Promise<readonly Round[]> {
  return read<Round>(sql`select ${ROUND_COLUMNS} from round r where ${which} order by r.programme_id, r.ordinal`);
}

/** Programmes by id, for those who were shown something that names them; null when there is none. */
export function programmeById(context: RequestContext): DataLoader<string, Programme | null> {
  return new DataLoader<string, Programme | null>(async (ids) => {
    const rows = await readProgrammes(context, sql`p.id = any(${toArray(ids)}::uuid[])`);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Rounds by id, for those who were shown something that names them; null when there is none. */
export function roundById(context: RequestContext): DataLoader<string, Round | null> {
  return new DataLoader<string, Round | null>(async (ids) => {
    const rows = await readRounds(context, sql`r.id = any(${toArray(ids)}::uuid[])`);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** The rounds of a programme, in order. */
export function roundsByProgramme(context: RequestContext): DataLoader<string, Round[]> {
  return new DataLoader<string, Round[]>(async (programmeIds) => {
    const rows = await readRounds(context, sql`r.programme_id = any(${toArray(programmeIds)}::uuid[])`);
    const byProgramme = Map.groupBy(rows, (row) => row.programmeId);
    return programmeIds.map((id) => byProgramme.get(id) ?? []);
  });
}
