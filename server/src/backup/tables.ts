import pg from 'pg';

/** A table, as far as copying it needs. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Its primary key as an order that is the same under every collation. */
  readonly order: string;
}

/** Every table of ours in its own name's order. The queue's are not: they are in a schema of their own. */
export async function tablesOf(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(TABLES);
  return rows;
}

// Partitions are copied through the table that they are parts of.
const TABLES = `
  select c.relname as name,
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    (select string_agg(quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end, ', ' order by k.place)
      from pg_index i cross join unnest(i.indkey) with ordinality k(number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
      where i.indrelid = c.oid and i.indisprimary) as "order"
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by c.relname`;

const name = pg.escapeIdentifier;
const list = (columns: readonly string[]): string => columns.map(name).join(', ');

/** Writes a table's rows in the order of its key. */
export const copyOut = (table: Table): string =>
  `copy (select ${list(table.columns)} from ${name(table.name)} order by ${table.order}) to stdout`;

export const copyIn = (table: Pick<Table, 'name' | 'columns'>): string =>
  `copy ${name(table.name)} (${list(table.columns)}) from stdin`;

/** The folder's part of a table. */
export const fileOf = (table: { readonly name: string }): string => `tables/${table.name}.copy.zst`;

/** Tables before those that refer to them. Where they refer to each other in a circle, that is checked at the end. */
export async function byReference(client: pg.Client, names: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ child: string; parent: string }>(
    `select c.relname as child, p.relname as parent from pg_constraint k
       join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
     where k.contype = 'f' and c.relnamespace = 'public'::regnamespace`,
  );
  const parentsOf = Map.groupBy(rows, ({ child }) => child);
  const ordered = new Set<string>();
  const visited = new Set<string>();
  const visit = (table: string): void => {
    if (visited.has(table)) return;
    visited.add(table);
    for (const { parent } of parentsOf.get(table) ?? []) visit(parent);
    ordered.add(table);
  };
  for (const table of names) visit(table);
  return [...ordered];
}
