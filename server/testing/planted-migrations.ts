import { Migration } from '@mikro-orm/migrations';
import { migrations } from '../src/persistence/orm.ts';

type List = typeof migrations;

/** Waits far longer than any test: whoever waits for it is to be killed. */
const WAIT = 'select pg_sleep(600)';

const planted = (transactional: boolean, statements: readonly string[]) =>
  class extends Migration {
    override isTransactional(): boolean {
      return transactional;
    }
    override up(): void {
      for (const statement of statements) this.addSql(statement);
    }
  };

/** A place in the planted migrations to stop at. */
export const STEPS = ['in the first', 'in the second', 'after the index'] as const;
export type Step = (typeof STEPS)[number];

/**
 * Those of Waymark, and three more of a version that is to come.
 *
 * @param stop waits there, with half of a migration done
 */
export function withPlanted(stop: Step | null = null): List {
  const at = (step: Step): readonly string[] => (stop === step ? [WAIT] : []);
  return [
    ...migrations,
    {
      name: '20270101-000901-expand-planted-table',
      class: planted(true, [
        'create table planted (id int primary key)',
        `create table planted_time_out as select current_setting('lock_timeout') as value`,
        ...at('in the first'),
        'insert into planted select generate_series(1, 100)',
      ]),
    },
    {
      name: '20270101-000902-expand-planted-column',
      class: planted(true, ['alter table planted add column words text', ...at('in the second')]),
    },
    {
      name: '20270101-000903-expand-planted-index',
      class: planted(false, [
        'drop index concurrently if exists planted_words',
        'create index concurrently planted_words on planted (words)',
        ...at('after the index'),
      ]),
    },
  ];
}
