import { Migration } from '@mikro-orm/migrations';

/** Who decided a request to share: a name alone does not say whose it is. Events know who did what. */
export class RequestDecisions extends Migration {
  override up(): void {
    this.addSql(`alter table sharing_request add column decided_by uuid`);
    this.addSql(`update sharing_request r set decided_by = e.actor_id from domain_event e
      where e.stream_id = r.institution_id and e.subject = r.id::text and r.decided_at is not null
        and e.type in ('access.accepted', 'access.declined', 'access.withdrawn')`);
  }
}
