import { raw, sql, type EntityManager } from '@mikro-orm/postgresql';
import type { Known } from './compare-batch.ts';
import { REGISTERED, type Rejection } from './register-line.ts';

const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const COLUMNS = REGISTERED.map(columnOf);
const SELECTED = REGISTERED.map((field, index) => `${COLUMNS[index] ?? ''} as "${field}"`).join(', ');

/** Rows as one JSON parameter, read by PostgreSQL as rows of the table they go to: one statement, whatever their number. */
function rowsOf(institutions: readonly Known[], at: Date): string {
  return JSON.stringify(
    institutions.map((institution) => ({
      ...Object.fromEntries(REGISTERED.map((field) => [columnOf(field), institution[field]])),
      id: institution.id,
      created_at: at,
      updated_at: at,
    })),
  );
}

/** Institutions that have one of these numbers, with what the register decides. */
export function findKnown(em: EntityManager, urns: readonly string[], ukprns: readonly string[]): Promise<Known[]> {
  return em.execute<Known[]>(
    sql`select id, invented, ${raw(SELECTED)} from institution
        where urn = any(array[${urns}]::text[]) or ukprn = any(array[${ukprns}]::text[])`,
  );
}

/** Stores institutions that were not known, each with the organisation that its people act for. */
export async function insertInstitutions(em: EntityManager, institutions: readonly Known[], at: Date): Promise<void> {
  if (institutions.length === 0) return;
  const rows = rowsOf(institutions, at);
  await em.execute(
    sql`insert into organisation (id, kind, name, created_at)
        select id, 'institution', name, created_at from jsonb_populate_recordset(null::institution, ${rows}::jsonb)`,
  );
  await em.execute(
    sql`insert into institution (id, ${raw(COLUMNS.join(', '))}, invented, created_at, updated_at)
        select id, ${raw(COLUMNS.join(', '))}, false, created_at, updated_at from jsonb_populate_recordset(null::institution, ${rows}::jsonb)`,
  );
}

/** Stores what changed of institutions. Their history stays: nothing refers to what the register says. */
export async function updateInstitutions(em: EntityManager, institutions: readonly Known[], at: Date): Promise<void> {
  if (institutions.length === 0) return;
  const rows = rowsOf(institutions, at);
  const assignments = [...COLUMNS, 'updated_at'].map((column) => `${column} = n.${column}`).join(', ');
  await em.execute(
    sql`update institution i set ${raw(assignments)} from jsonb_populate_recordset(null::institution, ${rows}::jsonb) n where i.id = n.id`,
  );
  await em.execute(
    sql`update organisation o set name = n.name from jsonb_populate_recordset(null::institution, ${rows}::jsonb) n where o.id = n.id and o.name <> n.name`,
  );
}

/** Stores why rows were not imported. */
export async function insertRejections(
  em: EntityManager,
  importId: string,
  rejections: readonly Rejection[],
): Promise<void> {
  if (rejections.length === 0) return;
  const rows = JSON.stringify(rejections);
  await em.execute(
    sql`insert into register_import_row (import_id, line, name, column_name, value, reason)
        select ${importId}, r.line, left(r.name, 500), left(r."column", 200), left(r.value, 500), r.reason
        from jsonb_to_recordset(${rows}::jsonb) as r(line int, name text, "column" text, value text, reason text)
        on conflict (import_id, line) do nothing`,
  );
}
