import type { Migration } from '@mikro-orm/migrations';

/** A migration as the list of them has it. */
export type MigrationClass = new (...parts: ConstructorParameters<typeof Migration>) => Migration;

/** What a migration does: a list of statements, so that it can be read, checked and run again elsewhere. */
export async function statementsOf(Class: MigrationClass): Promise<readonly string[]> {
  const migration = new Class(undefined as never, undefined as never);
  await migration.up();
  return migration.getQueries().map((statement) => {
    if (typeof statement === 'string') return statement;
    throw new TypeError(`${Class.name} has a statement that is no text: migrations are plain SQL`);
  });
}
