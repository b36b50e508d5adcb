import { Migration } from '@mikro-orm/migrations';

/**
 * What runs with the rights of the tables' owner looks names up where nobody else can put any: temporary tables, which
 * everybody may make, come last.
 */
export class PinnedPaths extends Migration {
  override up(): void {
    this.addSql(`alter function note_account_use() set search_path = pg_catalog, public, pg_temp`);
  }
}
