import { Migration } from '@mikro-orm/migrations';

/**
 * Whether a set could be summed up in one line, as a column: lists show it of a hundred results at once, and would unpack as
 * many whole evaluations for it.
 */
export class Scorable extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`);
    this.addSql(`alter table evaluation add column scorable boolean not null default true`);
    this.addSql(
      `update evaluation set scorable = false where jsonb_typeof(result -> 'headline') is distinct from 'object'`,
    );
  }
}
