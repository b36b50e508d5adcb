import { Migration } from '@mikro-orm/migrations';

/**
 * Every stream of events is a chain: each event has a place without gaps, and a hash over itself and the hash before it. The
 * database seals events when their transaction commits, so that no command can forget to and locks are held for a moment.
 */
export class EventChains extends Migration {
  override up(): void {
    for (const statement of [...TABLES, ...SEALING, ...GUARDS, SEAL_WHAT_IS_THERE]) this.addSql(statement);
  }
}

const TABLES = [
  // The last link of each chain. Locked while links are added, so that two transactions cannot add the same one.
  `create table event_stream (
    stream_id uuid primary key, sequence bigint not null, hash bytea not null) with (fillfactor = 50)`,
  `create table event_seal (
    stream_id uuid not null, sequence bigint not null, event_id bigint not null unique, hash bytea not null,
    primary key (stream_id, sequence))`,
  // One row for each transaction while it commits, and none that anybody else ever sees.
  `create table event_sealing (first_event bigint primary key)`,
  `create index domain_event_subject on domain_event (stream_id, subject)`,
  // What the rules saw of the evidence when a result was frozen: the pieces themselves may change later.
  `alter table evaluation add column evidence jsonb`,
];

const DEFINER = 'security definer set search_path = pg_catalog, public, pg_temp';

const SEALING = [
  // The canonical form of a link: a JSON array, as docs/events.md has it.
  `create function event_hash(previous bytea, place bigint, event domain_event) returns bytea language sql stable
    set search_path = pg_catalog, public, pg_temp return sha256(convert_to('[' || concat_ws(',',
      to_json(encode(previous, 'hex')), to_json(event.stream_id), place, to_json(event.type), to_json(event.subject),
      coalesce(to_json(event.actor_id)::text, 'null'), event.data,
      to_json(to_char(event.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))) || ']', 'UTF8'))`,
  // What this transaction wrote is all that is visible and has no seal. Streams are locked in one order by everybody.
  `create function seal_events_from(first_event bigint) returns void language plpgsql ${DEFINER} as $$
    declare
      event domain_event;
      head event_stream;
    begin
      for event in select e.* from domain_event e
        where e.id >= first_event and not exists (select from event_seal s where s.event_id = e.id)
        order by e.stream_id, e.id
      loop
        if head.stream_id is distinct from event.stream_id then
          update event_stream set sequence = head.sequence, hash = head.hash where stream_id = head.stream_id;
          select * into head from event_stream where stream_id = event.stream_id for update;
          if not found then
            insert into event_stream values (event.stream_id, 0, '') on conflict do nothing;
            select * into strict head from event_stream where stream_id = event.stream_id for update;
          end if;
        end if;
        head.sequence := head.sequence + 1;
        head.hash := event_hash(head.hash, head.sequence, event);
        insert into event_seal values (event.stream_id, head.sequence, event.id, head.hash);
      end loop;
      update event_stream set sequence = head.sequence, hash = head.hash where stream_id = head.stream_id;
    end $$`,
  `revoke execute on function seal_events_from from public`,
  // References are checked at commit as well, and may wait for rows that others hold. What this adds is done after those.
  `create function seal_last() returns trigger language plpgsql ${DEFINER} as $$
    begin
      if coalesce(current_setting('waymark.sealing', true), '') = '' then
        perform set_config('waymark.sealing', 'on', true);
        insert into event_sealing values (new.id);
      end if;
      return null;
    end $$`,
  `create constraint trigger domain_event_sealed after insert on domain_event deferrable initially deferred
    for each row execute function seal_last()`,
  `create function seal_now() returns trigger language plpgsql ${DEFINER} as $$
    begin
      perform seal_events_from(new.first_event);
      delete from event_sealing where first_event = new.first_event;
      perform set_config('waymark.sealing', '', true);
      return null;
    end $$`,
  `create constraint trigger event_sealing_done after insert on event_sealing deferrable initially deferred
    for each row execute function seal_now()`,
];

const GUARDS = [
  `create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is only ever added to: % is refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
    end $$`,
  ...['domain_event', 'event_seal'].map(
    (table) => `create trigger ${table}_append_only before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`,
  ),
  // Only the triggers above write these; nobody does by a statement of their own.
  `create trigger event_seal_by_trigger before insert on event_seal
    for each statement when (pg_trigger_depth() = 0) execute function refuse_change()`,
  ...['event_stream', 'event_sealing'].map(
    (table) => `create trigger ${table}_by_trigger before insert or update or delete on ${table}
      for each statement when (pg_trigger_depth() = 0) execute function refuse_change()`,
  ),
  `create trigger event_stream_kept before truncate on event_stream for each statement execute function refuse_change()`,
];

/** Events of before are put in the order in which they were written. */
const SEAL_WHAT_IS_THERE = `do $$
  begin
    alter table event_seal disable trigger event_seal_by_trigger;
    alter table event_stream disable trigger event_stream_by_trigger;
    perform seal_events_from(0);
    alter table event_seal enable trigger event_seal_by_trigger;
    alter table event_stream enable trigger event_stream_by_trigger;
  end $$`;
