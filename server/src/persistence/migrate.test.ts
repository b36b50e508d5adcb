import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { STEPS, withPlanted } from '../../testing/planted-migrations.ts';
import { schemaFacts } from '../../testing/schema-facts.ts';
import { migrate, requireMigrated } from './migrate.ts';
import { migrations } from './orm.ts';

const child = fileURLToPath(new URL('../../testing/run-planted-migrations.ts', import.meta.url));

let database: TestDatabase;
let client: pg.Client;
beforeEach(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

const names = async (): Promise<readonly string[]> =>
  (await client.query<{ name: string }>('select name from waymark_migration order by id')).rows.map(({ name }) => name);
const ran = (...others: readonly string[]) =>
  client.query('insert into waymark_migration (name) select unnest($1::text[])', [others]);
const rulesOf = (table: string) =>
  client.query(`select from pg_class where oid = $1::regclass and relacl::text like '%waymark_app=%'`, [table]);

/** What the planted migrations make of a database when nobody disturbs them. */
async function undisturbed(): Promise<readonly string[]> {
  const other = await createTestDatabase();
  await migrate(other.url, { list: withPlanted() });
  const facts = await schemaFacts(other.url);
  await other.drop();
  return facts;
}

/** Starts a process that migrates, waits until the database is at what the condition says of it, and kills it. */
async function killWhen(condition: string, ...args: readonly string[]): Promise<void> {
  const running = spawn(process.execPath, [child, database.url, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  await expect
    .poll(
      async () =>
        (
          await client.query(
            `select from pg_stat_activity where datname = current_database() and application_name = 'waymark migrate' and ${condition}`,
          )
        ).rowCount,
      { timeout: 20_000, interval: 50 },
    )
    .toBeGreaterThan(0);
  running.kill('SIGKILL');
  await once(running, 'exit');
}

describe('migrating', { timeout: 60_000 }, () => {
  it('runs each once when two servers start at once, with a short patience for locks', async () => {
    const done: string[] = [];
    const options = { list: withPlanted(), onDone: (name: string) => void done.push(name) };
    await Promise.all([migrate(database.url, options), migrate(database.url, options), migrate(database.url, options)]);
    expect(done).toHaveLength(3);
    expect(await names()).toEqual(withPlanted().map(({ name }) => name));
    expect((await client.query('select value from planted_time_out')).rows).toEqual([{ value: '1s' }]);
  });

  it.each(STEPS)('that was killed %s is completed by the next', async (step) => {
    await killWhen(`query like 'select pg_sleep%'`, step);
    expect((await names()).length).toBeLessThan(withPlanted().length);
    await expect(requireMigrated(database.url, { list: withPlanted() })).rejects.toThrow(
      /^The database lacks [1-3] of the \d+ changes that this version of Waymark needs \(the first is 20270101-00090\d-.*\): run npx waymark migrate/,
    );
    await migrate(database.url, { list: withPlanted() });
    expect(await schemaFacts(database.url)).toEqual(await undisturbed());
    expect((await client.query('select from planted')).rowCount).toBe(100);
    await requireMigrated(database.url, { list: withPlanted() });
  });

  it('that was killed while it built an index beside writers builds it again', async () => {
    await migrate(database.url, { list: withPlanted().slice(0, -1) });
    const writer = new pg.Client({ connectionString: database.url });
    await writer.connect();
    await writer.query('begin');
    await writer.query('insert into planted values (0)');
    await killWhen(`query like 'create index concurrently%' and wait_event_type = 'Lock'`);
    await client.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and application_name = 'waymark migrate'`,
    );
    await writer.query('rollback');
    await writer.end();
    const { rows } = await client.query(
      `select indisvalid as valid from pg_index where indexrelid = 'planted_words'::regclass`,
    );
    expect(rows).toEqual([{ valid: false }]);
    await migrate(database.url, { list: withPlanted() });
    expect(await schemaFacts(database.url)).toEqual(await undisturbed());
  });

  it('that was killed while it put rules on rows in force is completed by the next', async () => {
    const whole = await schemaFacts(database.url);
    await client.query(
      'comment on policy waymark_select on answer is null; comment on policy waymark_select on round is null',
    );
    await client.query('revoke all on round from waymark_app');
    const reader = new pg.Client({ connectionString: database.url });
    await reader.connect();
    await reader.query('begin; lock table answer in access share mode');
    await killWhen(`wait_event_type = 'Lock'`, '');
    await reader.query('rollback');
    await reader.end();
    await expect(requireMigrated(database.url, { list: withPlanted() })).rejects.toThrow(
      'The rules that keep institutions apart are not in force in the database as this version of Waymark has them: run npx waymark migrate, or set WAYMARK_MIGRATE_AT_START=true.',
    );
    await client.query('drop table planted, planted_time_out');
    await client.query(`delete from waymark_migration where name like '2027%'`);
    await migrate(database.url);
    expect(await schemaFacts(database.url)).toEqual(whole);
  });

  it('gives way to whoever uses a table, and comes back', async () => {
    await client.query('comment on policy waymark_select on answer is null');
    const reader = new pg.Client({ connectionString: database.url });
    await reader.connect();
    await reader.query('begin; lock table answer in access share mode');
    const said: string[] = [];
    await migrate(database.url, {
      say(line) {
        said.push(line);
        void reader.query('rollback');
      },
    });
    await reader.end();
    expect(said).toEqual(['A table is in use and could not be changed at once: trying again.']);
  });

  it('leaves tables alone whose rules are in force: a start makes nobody wait', async () => {
    await client.query('begin; lock table answer, round, waymark_shared in access exclusive mode');
    await migrate(database.url);
    await client.query('rollback');
    expect((await rulesOf('answer')).rowCount).toBe(1);
  });
});

describe('a database that a newer version brought up to date', () => {
  const EXPAND = '20270101-000301-expand-something';

  it('is worked on beside it, and left as it made it', async () => {
    await ran(EXPAND, '20270101-000302-contract-since-20261126-000113-something');
    await client.query(
      'create table newer (id int); grant select on newer to waymark_app; revoke select on round from waymark_app',
    );
    for (const begin of [migrate, requireMigrated]) {
      const said: string[] = [];
      await begin(database.url, { say: (line) => void said.push(line) });
      expect(said).toEqual([
        expect.stringMatching(
          /^The database was already brought up to date by a newer version of Waymark \(20270101-000301-.*update it soon\.$/,
        ),
      ]);
    }
    expect((await rulesOf('newer')).rowCount).toBe(1);
  });

  it.each([
    { name: 'took away what this version uses', ran: ['20270101-000303-contract-since-20270101-000301-something'] },
    { name: 'says not what it does', ran: ['20270101-000304-something'] },
  ])('is refused when it $name', async ({ ran: names }) => {
    await ran(...names);
    const sentence = `The database was brought up to date by a newer version of Waymark, beside which this one cannot work (${names[0]}): start that version, or restore a backup from before.`;
    await expect(migrate(database.url)).rejects.toThrow(sentence);
    await expect(requireMigrated(database.url)).rejects.toThrow(sentence);
  });

  it('is refused when it is of another line', async () => {
    await client.query('delete from waymark_migration where id = (select max(id) from waymark_migration)');
    await ran(EXPAND);
    const lacking = migrations.at(-1)?.name ?? '';
    await expect(migrate(database.url)).rejects.toThrow(
      `The database has changes that this version of Waymark does not know (${EXPAND}) and lacks others that it needs (${lacking})`,
    );
  });
});

it('says so when nothing was ever made in a database that it is not to change', async () => {
  await client.query('drop schema public cascade; create schema public');
  await expect(requireMigrated(database.url)).rejects.toThrow(
    'There is no Waymark in the database yet: run npx waymark migrate first, or set WAYMARK_MIGRATE_AT_START=true.',
  );
});
