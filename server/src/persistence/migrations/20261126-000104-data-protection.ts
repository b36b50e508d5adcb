import { Migration } from '@mikro-orm/migrations';

/** What it takes to give a person their data, to forget them, and to keep everything only as long as it is needed. */
export class DataProtection extends Migration {
  override up(): void {
    for (const statement of [...WHOSE_NAME, ...LIFE_OF_AN_ACCOUNT, ...RETENTION]) this.addSql(statement);
  }
}

/** A name alone does not say whose it is: two people may share it. Events know who did what. */
const WHOSE_NAME = [
  `alter table assessment add column submitted_by_id uuid`,
  `alter table assessment_move add column moved_by uuid`,
  `alter table sharing_grant add column granted_by uuid`,
  `update assessment a set submitted_by_id = e.actor_id from domain_event e
    where e.type = 'assessment.submitted' and e.stream_id = a.institution_id and e.subject = a.id::text`,
  `update assessment_move m set moved_by = e.actor_id from domain_event e
    where e.type = 'assessment.moved' and e.stream_id = m.institution_id and e.subject = m.assessment_id::text and e.at = m.moved_at`,
  `update sharing_grant g set granted_by = e.actor_id from domain_event e
    where e.type = 'grant.created' and e.stream_id = g.institution_id and e.subject = g.id::text`,
];

const LIFE_OF_AN_ACCOUNT = [
  `alter table person add column last_used_at timestamptz`,
  `alter table person add column warned_at timestamptz`,
  `alter table person add column erased_at timestamptz`,
  // Who signed out left no trace until now: nobody is taken for somebody who never came.
  `update person set last_used_at = now()`,
  // Whatever way somebody comes in by, there is a session: so no way in can forget to say that the account is used.
  `create function note_account_use() returns trigger language plpgsql security definer set search_path from current as $$
    begin
      update person set last_used_at = greatest(last_used_at, new.last_used_at, new.created_at) where id = new.person_id;
      return null;
    end $$`,
  `create trigger session_used after insert or update of last_used_at on session
    for each row execute function note_account_use()`,
];

const RETENTION = [
  `create table retention_policy (
    organisation_id uuid primary key references organisation deferrable initially deferred,
    assessment_years int not null check (assessment_years between 1 and 30),
    evidence_years int not null check (evidence_years between 1 and 30),
    inactive_months int not null check (inactive_months between 3 and 60),
    unused_days int not null check (unused_days between 14 and 730),
    name_years int not null check (name_years between 1 and 30),
    changed_at timestamptz not null, changed_by uuid not null references person deferrable initially deferred)`,
  `create table legal_hold (
    institution_id uuid not null references institution deferrable initially deferred, id uuid not null, reason text not null,
    placed_at timestamptz not null, placed_by uuid not null references person deferrable initially deferred,
    lifted_at timestamptz, lifted_by uuid references person deferrable initially deferred, primary key (institution_id, id))`,
  `create unique index legal_hold_open on legal_hold (institution_id) where lifted_at is null`,
];
