import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { openDatabase } from './open-database.ts';
import { connect } from './persistence/orm.ts';
import { readSettings } from './platform/settings.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const execute = async (statement: string): Promise<unknown[]> => {
  const orm = await connect(database.url);
  const rows = await orm.em.execute<unknown[]>(statement);
  await orm.close();
  return rows;
};
const start = (variables: Readonly<Record<string, string>>) =>
  openDatabase(readSettings({ DATABASE_URL: database.url, ...variables }, join('/', 'nowhere')), () => undefined, []);

it('brings a database up to date at the start, or only makes sure that somebody has', async () => {
  await execute(`delete from waymark_migration where name = '20261126-000113-pinned-paths'`);
  await expect(start({ WAYMARK_MIGRATE_AT_START: 'false' })).rejects.toThrow(
    /^The database lacks 1 of the \d+ changes .* \(the first is 20261126-000113-pinned-paths\): run npx waymark migrate, or set WAYMARK_MIGRATE_AT_START=true\.$/,
  );
  expect(await start({})).toBe(database.url);
  expect(await start({ WAYMARK_MIGRATE_AT_START: 'false' })).toBe(database.url);
});

it('says what to check when a database cannot be reached', async () => {
  const away = { DATABASE_URL: 'postgres://somebody:x@127.0.0.1:1/x' };
  for (const variables of [away, { ...away, WAYMARK_MIGRATE_AT_START: 'false' }])
    await expect(start(variables)).rejects.toThrow('The database at 127.0.0.1:1 cannot be reached: check DATABASE_URL');
});
