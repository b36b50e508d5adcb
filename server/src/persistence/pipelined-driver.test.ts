import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { applicationUrl } from './application-login.ts';
import { asServer } from './as-server.ts';
import { connectAsApplication } from './orm.ts';

describe('transactions', () => {
  let database: TestDatabase;
  let orm: Awaited<ReturnType<typeof connectAsApplication>>;
  beforeAll(async () => {
    database = await createTestDatabase();
    orm = await connectAsApplication(applicationUrl(database.url), { pool: { min: 0, max: 5 } });
  });
  afterAll(async () => {
    await orm.close();
    await database.drop();
  });

  it('that look something up beside themselves do not wait for one another for ever', async () => {
    const found = await Promise.all(
      Array.from({ length: 40 }, () =>
        asServer(orm).transactional(async (em) => {
          await em.execute(`select pg_advisory_xact_lock(1)`);
          const [row] = await asServer(orm).execute<{ one: number }[]>('select 1 as one');
          return row?.one;
        }),
      ),
    );
    expect(found).toEqual(Array.from({ length: 40 }, () => 1));
  });

  it.each([
    { when: 'while they wait for nothing', lost: `select pg_terminate_backend(pg_backend_pid())` },
    {
      when: 'while they wait for an answer',
      lost: `do $$ begin perform pg_terminate_backend(pg_backend_pid()), pg_sleep(5); end $$`,
    },
  ])('that lose their connection $when leave its place to others', async ({ lost }) => {
    for (let time = 0; time < 8; time += 1)
      await expect(asServer(orm).transactional((em) => em.execute(lost))).rejects.toThrow();
    await expect(asServer(orm).transactional((em) => em.execute('select 1 as one'))).resolves.toEqual([{ one: 1 }]);
  });
});
