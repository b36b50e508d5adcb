import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { Line } from '../../testing/line.ts';
import { isDatabaseAway } from '../platform/unavailable.ts';
import { applicationUrl } from './application-login.ts';
import { asServer } from './as-server.ts';
import { connectAsApplication } from './orm.ts';
import { BACKGROUND, REQUESTS, type Patience } from './patience.ts';

const SHORT: Patience = { connect: 5_000, statement: 500, lock: 300, idle: 500 };

let database: TestDatabase;
let line: Line;
beforeAll(async () => {
  database = await createTestDatabase();
  line = new Line(applicationUrl(database.url));
  await line.mend();
});
afterAll(async () => {
  await line.cut();
  await database.drop();
});

it.each([
  ['5s', '3s', '10s', REQUESTS],
  ['1min', '10s', '1min', BACKGROUND],
])('a statement may take %s, a lock %s and an idle transaction %s', async (statement, lock, idle, patience) => {
  const orm = await connectAsApplication(line.url, {}, { patience });
  const [limits] = await asServer(orm).execute(
    `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
       current_setting('idle_in_transaction_session_timeout') as idle`,
  );
  expect(limits).toEqual({ statement, lock, idle });
  await orm.close();
});

it.each([
  ['a statement that takes too long', 'select pg_sleep(5)'],
  ['a lock that somebody else keeps', 'select pg_advisory_xact_lock(7)'],
])('%s is told as something that may be tried again', async (_name, statement) => {
  const orm = await connectAsApplication(line.url, { logger: () => undefined }, { patience: SHORT });
  const holder = await connectAsApplication(line.url);
  await holder.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(7)');
    const failure: unknown = await asServer(orm)
      .execute(statement)
      .catch((error: unknown) => error);
    expect(isDatabaseAway(failure)).toBe(true);
  });
  await Promise.all([orm.close(), holder.close()]);
});

it('a database that says nothing any more holds nobody for ever, and is used again when it speaks', async () => {
  const orm = await connectAsApplication(
    line.url,
    { logger: () => undefined, pool: { min: 0, max: 1 } },
    { patience: SHORT },
  );
  await orm.em.fork().execute('select 1');
  line.fallSilent();
  const failure: unknown = await asServer(orm)
    .execute('select 1')
    .catch((error: unknown) => error);
  expect(isDatabaseAway(failure)).toBe(true);
  line.speak();
  expect(await asServer(orm).execute('select 1 as one')).toEqual([{ one: 1 }]);
  await orm.close();
});

it('a pool that is used up is told as something that may be tried again', async () => {
  const orm = await connectAsApplication(
    line.url,
    { logger: () => undefined, pool: { min: 0, max: 1 } },
    { patience: { connect: 500, statement: 5_000, lock: 5_000, idle: 5_000 } },
  );
  await orm.em.fork().execute('select 1');
  await asServer(orm).transactional(async (em) => {
    await em.execute('select 1');
    const failure: unknown = await asServer(orm)
      .execute('select 1')
      .catch((error: unknown) => error);
    expect(isDatabaseAway(failure)).toBe(true);
  });
  await orm.close();
});
