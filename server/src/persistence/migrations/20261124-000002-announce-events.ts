import { Migration } from '@mikro-orm/migrations';

/**
 * Every domain event is announced to whoever listens, when its transaction commits and not before. The database does it,
 * so that no command can forget to, whichever process it runs in.
 */
export class AnnounceEvents extends Migration {
  override up(): void {
    this.addSql(`create function announce_domain_event() returns trigger language plpgsql as $$
      begin
        perform pg_notify('waymark_change', json_build_object(
          'streamId', new.stream_id, 'subject', new.subject, 'type', new.type, 'actorId', new.actor_id, 'at', new.at)::text);
        return null;
      end $$`);
    this.addSql(`create trigger domain_event_announced after insert on domain_event
      for each row execute function announce_domain_event()`);
  }
}
