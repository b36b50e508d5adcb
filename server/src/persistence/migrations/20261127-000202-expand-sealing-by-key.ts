import { Migration } from '@mikro-orm/migrations';

/**
 * Looks for the events that a transaction wrote along their keys. The planner cannot know that they are the newest of all, takes
 * them for a third of the table, and would read all events and all seals for each save.
 */
export class SealingByKey extends Migration {
  override up(): void {
    // The last, because what the planner expects is worth compiling, and what there is is not.
    for (const setting of ['enable_seqscan', 'enable_bitmapscan', 'enable_hashjoin', 'enable_mergejoin', 'jit'])
      this.addSql(`alter function seal_events_from(bigint) set ${setting} = off`);
  }
}
