import { describe, expect, it } from 'vitest';
import { lintMigration, type CheckedMigration } from '../../testing/lint-migration.ts';
import { statementsOf, type MigrationClass } from './migration-statements.ts';
import { migrations } from './orm.ts';

/** The last migration that was written before there were rules: what comes after it is held to them. */
const LAST_BEFORE_RULES = '20261126-000113-pinned-paths';

const isTransactional = (Class: MigrationClass): boolean =>
  new Class(undefined as never, undefined as never).isTransactional();

describe('migrations', () => {
  const names = migrations.map(({ name }) => name);

  it('have names of their own, and those after the rules come in the order of their names', () => {
    expect(new Set(names).size).toBe(names.length);
    const after = names.filter((name) => name > LAST_BEFORE_RULES);
    expect(after).toEqual(after.toSorted());
    expect(names.slice(names.length - after.length)).toEqual(after);
  });

  it('are lists of plain statements, which can be read and run elsewhere', async () => {
    for (const migration of migrations) expect((await statementsOf(migration.class)).length).toBeGreaterThan(0);
  });

  it('are safe while the version before runs', async () => {
    const faults: string[] = [];
    for (const [place, { name, class: Class }] of migrations.entries()) {
      if (name <= LAST_BEFORE_RULES) continue;
      const checked = { name, statements: await statementsOf(Class), transactional: isTransactional(Class) };
      faults.push(...lintMigration(checked, names.slice(0, place)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

const EXPAND = '20270101-000201-expand-planted';
const CONTRACT = '20270101-000202-contract-since-20270101-000201-planted';
const INDEX = ['drop index concurrently if exists one', 'create index concurrently one on answer (author_id)'];

const lint = (change: Partial<CheckedMigration>): readonly string[] =>
  lintMigration({ name: EXPAND, statements: ['select'], transactional: true, ...change }, [EXPAND]);

describe('a migration that only adds', () => {
  it.each([
    { name: 'a table', statements: ['create table a (id uuid primary key, person_id uuid references person)'] },
    { name: 'a column that may be empty', statements: ['alter table answer add column a text'] },
    { name: 'a column with a fixed default', statements: [`alter table answer add column a text not null default ''`] },
    {
      name: 'a reference that is checked later',
      statements: [
        'alter table answer add constraint a foreign key (author_id) references person deferrable initially deferred not valid',
      ],
    },
    {
      name: 'a function',
      statements: [`create function a() returns int language sql set search_path = pg_catalog as $$ select 1 $$`],
    },
    { name: 'an index beside writers', statements: INDEX, transactional: false },
    {
      name: 'the check of a reference',
      statements: ['alter table answer validate constraint a'],
      transactional: false,
    },
  ])('passes: $name', ({ name: _, ...change }) => {
    expect(lint(change)).toEqual([]);
  });
});

describe('a migration that others would notice', () => {
  it.each([
    { name: 'no kind in its name', change: { name: '20270101-000201-planted' }, says: 'its name says neither' },
    {
      name: 'contracts since nothing',
      change: { name: '20270101-000202-contract-since-20270101-000009-planted' },
      says: 'there is no migration 20270101-000009 before it',
    },
    { name: 'nothing', change: { statements: [] }, says: 'it does nothing' },
    {
      name: 'a column dropped',
      change: { statements: ['alter table answer drop column item'] },
      says: 'AT_DropColumn',
    },
    { name: 'a table dropped', change: { statements: ['drop table answer'] }, says: 'OBJECT_TABLE' },
    { name: 'a function dropped', change: { statements: ['drop function seal_last()'] }, says: 'OBJECT_FUNCTION' },
    {
      name: 'a column renamed',
      change: { statements: ['alter table answer rename column item to place'] },
      says: 'renames',
    },
    {
      name: 'a column renamed when contracting',
      change: { name: CONTRACT, statements: ['alter table answer rename column item to place'] },
      says: 'renames',
    },
    {
      name: 'a type changed',
      change: { statements: ['alter table answer alter column item type varchar(10)'] },
      says: 'AT_AlterColumnType',
    },
    {
      name: 'a column that must be given',
      change: { statements: ['alter table answer add column a text not null'] },
      says: 'adding-required-field',
    },
    {
      name: 'a column that must be given from now on',
      change: { statements: ['alter table answer alter column value set not null'] },
      says: 'AT_SetNotNull',
    },
    {
      name: 'a reference that is checked at once',
      change: {
        statements: [
          'alter table answer add constraint a foreign key (author_id) references person deferrable initially deferred',
        ],
      },
      says: 'adding-foreign-key-constraint',
    },
    {
      name: 'a reference in a new column',
      change: { statements: ['alter table answer add column a uuid references person'] },
      says: 'adding-foreign-key-constraint',
    },
    {
      name: 'a check of all rows',
      change: { statements: ['alter table answer add constraint a check (revision > 0)'] },
      says: 'constraint-missing-not-valid',
    },
    {
      name: 'an index that writers wait for',
      change: { statements: ['create index one on answer (author_id)'] },
      says: 'require-concurrent-index-creation',
    },
    { name: 'an index inside a transaction', change: { statements: INDEX }, says: 'in-transaction' },
    {
      name: 'an index that cannot be tried twice',
      change: { statements: INDEX.slice(1), transactional: false },
      says: 'may be run twice',
    },
    {
      name: 'a column outside a transaction',
      change: { statements: ['alter table answer add column a text'], transactional: false },
      says: 'may be run twice',
    },
    { name: 'rows changed', change: { statements: [`update answer set item = ''`] }, says: 'have a job do it' },
    { name: 'rows removed', change: { statements: ['delete from answer'] }, says: 'have a job do it' },
  ])('is refused: $name', ({ change, says }) => {
    expect(lint(change).join('\n')).toContain(says);
  });

  it('may take away what no version uses any more', () => {
    const statements = ['alter table answer drop column item', 'drop table answer', 'drop function seal_last()'];
    expect(lint({ name: CONTRACT, statements })).toEqual([]);
  });
});
