import type { MikroORM } from '@mikro-orm/postgresql';

/**
 * Every row of every table that names one of these uuids, as text. A row that is changed, added or removed makes
 * another list.
 */
export async function rowsAbout(orm: MikroORM, uuids: readonly string[]): Promise<readonly string[]> {
  const em = orm.em.fork();
  const tables = await em.execute<{ name: string }[]>(
    `select quote_ident(table_name) as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const rows: string[] = [];
  for (const { name } of tables) {
    const found = await em.execute<{ text: string }[]>(
      `select text from (select t::text as text from ${name} t) rows where text like any(?::text[]) order by text`,
      [`{${uuids.map((uuid) => `%${uuid}%`).join(',')}}`],
    );
    rows.push(...found.map(({ text }) => `${name} ${text}`));
  }
  return rows;
}
