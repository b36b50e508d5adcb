import { Migration } from '@mikro-orm/migrations';

/** What somebody did and what was done to them is found without reading the trail of everybody, whatever organisation it is in. */
export class EventActor extends Migration {
  override up(): void {
    this.addSql(`create index domain_event_actor on domain_event (actor_id)`);
    this.addSql(`create index domain_event_about on domain_event (subject)`);
  }
}
