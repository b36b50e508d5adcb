import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { applicationUrl } from './application-login.ts';
import { asServer } from './as-server.ts';
import { connectAsApplication } from './orm.ts';
import { Turns } from './turns.ts';

describe('turns', () => {
  it('let so many work at once, and the others in their order', async () => {
    const turns = new Turns(2, 10);
    const log: string[] = [];
    let [working, most] = [0, 0];
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        turns.take(async () => {
          working += 1;
          most = Math.max(most, working);
          log.push(name);
          await Promise.resolve();
          working -= 1;
        }),
      ),
    );
    expect([log.join(''), most]).toEqual(['abcd', 2]);
  });

  it('go on after one that fails', async () => {
    const turns = new Turns(1, 10);
    await expect(turns.take(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.take(() => Promise.resolve('yes'))).toBe('yes');
  });

  it('are refused when too many wait, in a way that is told as "come back"', async () => {
    const turns = new Turns(1, 1);
    const never = new Promise<void>(() => undefined);
    void turns.take(() => never);
    void turns.take(() => never);
    await expect(turns.take(() => never)).rejects.toMatchObject({ code: '53300' });
  });
});

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

  it('wait for a lock for ten seconds and no longer', async () => {
    const [limit] = await asServer(orm).execute<{ lock_timeout: string }[]>('show lock_timeout');
    expect(limit?.lock_timeout).toBe('10s');
  });
});
