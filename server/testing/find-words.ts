import type { EntityManager } from '@mikro-orm/postgresql';

/** A column of the database, as `table.column`, with the schema before it unless it is `public`. */
export type ColumnName = string;

/** Columns that hold words or JSON, in every table of every schema of ours. */
async function wordColumns(em: EntityManager): Promise<readonly { readonly table: string; readonly column: string }[]> {
  return em.execute(
    `select c.table_schema || '.' || quote_ident(c.table_name) as table, quote_ident(c.column_name) as column
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
       and c.data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY', 'xml')
     order by 1, 2`,
  );
}

/** Every column of the database in which any of these words occur, whatever their case. */
export async function columnsWith(em: EntityManager, words: readonly string[]): Promise<readonly ColumnName[]> {
  const found: ColumnName[] = [];
  const columns = await wordColumns(em);
  if (columns.length < 50) throw new Error(`only ${columns.length} columns were looked at`);
  for (const { table, column } of columns) {
    const anyWord = words.map(() => `strpos(lower(${column}::text), lower(?)) > 0`).join(' or ');
    const [row] = await em.execute<{ there: boolean }[]>(
      `select exists (select from ${table} where ${anyWord}) as there`,
      [...words],
    );
    if (row?.there) found.push(`${table}.${column}`.replace(/^public\./, ''));
  }
  return found;
}

/** Every column that refers to a person: by reference, or by what it is called. */
export async function columnsOfPeople(em: EntityManager): Promise<readonly ColumnName[]> {
  const rows = await em.execute<{ name: ColumnName }[]>(
    `select cl.relname || '.' || a.attname as name
       from pg_constraint c join pg_class cl on cl.oid = c.conrelid
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
       where c.contype = 'f' and c.confrelid = 'person'::regclass
     union
     select table_name || '.' || column_name from information_schema.columns
       where table_schema = 'public' and table_name <> 'waymark_migration' and (
         column_name ~ '(^|_)(person|author|actor|owner|user|member|assignee|invitee|invited|recipient|reader|signer)(_id|_name)?$'
         or column_name ~ '_by(_id|_name)?$' or column_name ~ '(^|_)e?mail(_|$)' or column_name ~ '(^|_)secret_hash$'
         or column_name in ('credential', 'browser_hash'))
     order by 1`,
  );
  return rows.map(({ name }) => name);
}
