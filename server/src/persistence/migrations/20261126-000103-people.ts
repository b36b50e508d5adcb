import { Migration } from '@mikro-orm/migrations';

/** The state of each membership, and those who ask to join an institution. */
export class People extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const STATEMENTS = [
  `alter table membership add column invited_name text`,
  `alter table membership add column invited_by uuid`,
  `alter table membership add column invited_at timestamptz`,
  `alter table membership add column invitations int not null default 0`,
  `alter table membership add column active_since timestamptz`,
  `alter table membership add column last_acted_at timestamptz`,
  `alter table membership add column ended_at timestamptz`,
  // Who did anything since they were given the role has signed in since.
  `update membership m set active_since = m.created_at
   where exists (select from session s where s.person_id = m.person_id and s.created_at >= m.created_at)
      or exists (select from known_browser b where b.person_id = m.person_id and b.created_at >= m.created_at)
      or exists (select from domain_event e where e.actor_id = m.person_id and e.at >= m.created_at)`,
  // What has ended stays as history, and does not keep anybody from having the role again.
  `alter table membership drop constraint membership_person_id_organisation_id_role_key`,
  `create unique index membership_holds_once on membership (person_id, organisation_id, role) where ended_at is null`,
  `create index membership_person on membership (person_id)`,
  `alter table sign_in_link add column membership_id uuid references membership on delete cascade deferrable initially deferred`,
  `create table join_request (
    institution_id uuid not null references institution deferrable initially deferred, id uuid not null,
    name text not null, email text not null check (email = lower(email)), role text not null, note text not null,
    secret_hash text unique, asked_at timestamptz not null, expires_at timestamptz not null, confirmed_at timestamptz,
    decided_at timestamptz, decision text check (decision in ('approved', 'declined')), decided_by uuid, reason text,
    primary key (institution_id, id), check ((decided_at is null) = (decision is null)))`,
  `create index join_request_email on join_request (email)`,
  `create index join_request_waiting on join_request (confirmed_at, id) where confirmed_at is not null and decided_at is null`,
];
