import { Migration } from '@mikro-orm/migrations';

/**
 * Whether a set could be summed up in one line, as a column: lists show it of a hundred results at once, and would unpack as
 * many whole evaluations for it. Of what is there it is taken to be so; drafts of which it is not are scored again at each
 * start.
 */
export class Scorable extends Migration {
  override up(): void {
    this.addSql('alter table evaluation add column scorable boolean not null default true');
  }
}
