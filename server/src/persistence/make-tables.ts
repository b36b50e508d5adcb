import { statementsOf } from './migration-statements.ts';
import { migrations } from './orm.ts';

/** Those that this version of Waymark does not have: a newer one ran them. */
export function unknownMigrations(names: readonly string[]): readonly string[] {
  const known = new Set(migrations.map(({ name }) => name));
  return names.filter((name) => !known.has(name));
}

/**
 * Makes the tables of an empty database as they were after these migrations, in the caller's transaction. Who uses it is
 * nobody yet, so nothing has to be built beside them.
 */
export async function makeTables(
  names: readonly string[],
  run: (statement: string) => Promise<unknown>,
): Promise<void> {
  await run(MIGRATIONS_RUN);
  for (const name of names) {
    const migration = migrations.find((one) => one.name === name);
    if (!migration) throw new Error(`there is no migration ${name}`);
    for (const statement of await statementsOf(migration.class))
      await run(statement.replaceAll(/\bconcurrently\b/gi, ''));
  }
}

/** As the ORM makes it, which does so outside any transaction. */
const MIGRATIONS_RUN = `create table waymark_migration (
  id serial primary key, name varchar(255) not null, executed_at timestamptz(6) not null default current_timestamp(6))`;
