import { sql } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { applicationUrl } from './application-login.ts';
import { asServer } from './as-server.ts';
import { executeWithin } from './execute-within.ts';
import { connectAsApplication } from './orm.ts';
import { readerOf } from './read.ts';

let database: TestDatabase;
let orm: Awaited<ReturnType<typeof connectAsApplication>>;
beforeAll(async () => {
  database = await createTestDatabase();
  orm = await connectAsApplication(applicationUrl(database.url), { pool: { min: 0, max: 1 } });
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const doubled = (value: number) =>
  asServer(orm).transactional((em) => executeWithin<{ twice: number }>(em, sql`select ${value}::int * 2 as twice`));
const among = (values: readonly number[]) =>
  asServer(orm).transactional((em) => executeWithin<{ is: boolean }>(em, sql`select 1 in (${values}) as is`));
const prepared = (part: string) =>
  asServer(orm).execute<{ from: string }[]>(
    `select statement as "from" from pg_prepared_statements where statement like ? and name like 'waymark%'`,
    [`%${part}%`],
  );

it('plans a statement once, whatever its values', async () => {
  expect(await doubled(2)).toEqual([{ twice: 4 }]);
  expect(await doubled(21)).toEqual([{ twice: 42 }]);
  expect(await prepared('as twice')).toEqual([{ from: 'select $1::int * 2 as twice' }]);
});

it('keeps no plan of a statement whose text depends on its values', async () => {
  expect(await among([1, 2])).toEqual([{ is: true }]);
  expect(await prepared('as is')).toEqual([]);
});

it('sends the same statement many times at once', async () => {
  const found = await asServer(orm).transactional((em) =>
    Promise.all(
      [1, 2, 3].map((value) => executeWithin<{ thrice: number }>(em, sql`select ${value}::int * 3 as thrice`)),
    ),
  );
  expect(found).toEqual([[{ thrice: 3 }], [{ thrice: 6 }], [{ thrice: 9 }]]);
});

it.each([
  { planAnew: false, mode: 'force_generic_plan' },
  { planAnew: true, mode: 'force_custom_plan' },
])('plans what is read for its values only when told so ($planAnew)', async ({ planAnew, mode }) => {
  const read = readerOf(orm, 'somebody');
  const asked = sql`select current_setting('plan_cache_mode') as mode, ${planAnew ? 1 : 2}::int as number`;
  expect(await read(asked, { planAnew })).toEqual([{ mode, number: planAnew ? 1 : 2 }]);
  expect(await read(sql`select current_setting('plan_cache_mode') as mode`)).toEqual([{ mode: 'force_generic_plan' }]);
});

it('names nothing where a pooler in between knows no names, and still says for whom it asks', async () => {
  const unprepared = await connectAsApplication(
    applicationUrl(database.url),
    { pool: { min: 0, max: 1 } },
    { preparedStatements: false },
  );
  const read = readerOf(unprepared, 'somebody');
  const asked = sql`select current_setting('waymark.session') as who, ${8}::int / 2 as half`;
  expect(await Promise.all([read(asked), read(asked)])).toEqual([
    [{ who: 'somebody', half: 4 }],
    [{ who: 'somebody', half: 4 }],
  ]);
  const [quarter] = await asServer(unprepared).transactional((em) =>
    executeWithin<{ quarter: number }>(em, sql`select ${8}::int / 4 as quarter`),
  );
  expect(quarter).toEqual({ quarter: 2 });
  const [after] = await unprepared.em
    .fork()
    .execute<{ who: string | null; names: number }[]>(
      `select nullif(current_setting('waymark.session', true), '') as who, (select count(*)::int from pg_prepared_statements) as names`,
    );
  expect(after).toEqual({ who: null, names: 0 });
  await unprepared.close();
});
