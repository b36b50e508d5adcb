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
