import { expect, it } from 'vitest';
import { createTestDatabase } from '../../testing/database.ts';
import { connect } from './orm.ts';

it('migrates an empty database without a word: a start prints only what people need', async () => {
  const { url, drop } = await createTestDatabase();
  const said: string[] = [];
  const orm = await connect(url, { logger: (line) => void said.push(line) });
  await orm.em.execute('drop schema public cascade; create schema public');
  const done = await orm.migrator.up();
  await orm.close();
  await drop();
  expect(done.length).toBeGreaterThan(0);
  expect(said).toEqual([]);
});

it('lets nothing that runs with the rights of the owner look a name up where somebody else may put one', async () => {
  const { url, drop } = await createTestDatabase();
  const orm = await connect(url);
  await orm.migrator.up();
  const paths = await orm.em.execute<{ name: string; path: string }[]>(
    `select proname as name, coalesce(array_to_string(proconfig, ';'), '') as path from pg_proc
     where prosecdef and pronamespace = 'public'::regnamespace`,
  );
  await orm.close();
  await drop();
  expect(paths.map(({ name }) => name)).toContain('note_account_use');
  expect(paths.filter(({ path }) => !path.split(';').includes('search_path=pg_catalog, public, pg_temp'))).toEqual([]);
});
