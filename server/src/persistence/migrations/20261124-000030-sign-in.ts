import { Migration } from '@mikro-orm/migrations';

/** How people prove who they are. Secrets are stored as hashes, so that whoever reads the database cannot sign in. */
export class SignIn extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const PERSON = 'person_id uuid not null references person on delete cascade deferrable initially deferred';

const STATEMENTS = [
  `alter table person add column deactivated_at timestamptz`,
  `alter table session add column id uuid not null default gen_random_uuid()`,
  `create unique index session_id on session (id)`,
  `alter table session add column browser text not null default ''`,
  `alter table session add column last_used_at timestamptz`,
  `alter table session add column proved_at timestamptz`,
  `create table password_credential (
    person_id uuid primary key references person on delete cascade deferrable initially deferred,
    hash text not null, changed_at timestamptz not null)`,
  `create table sign_in_link (
    secret_hash text primary key, ${PERSON}, purpose text not null check (purpose in ('sign-in', 'invitation', 'second-factor')),
    browser_hash text, created_at timestamptz not null, expires_at timestamptz not null, used_at timestamptz)`,
  `create index sign_in_link_person on sign_in_link (person_id)`,
  `create table known_browser (
    secret_hash text primary key, ${PERSON}, created_at timestamptz not null)`,
  `create index known_browser_person on known_browser (person_id)`,
  // Keys are hashes of addresses and accounts: what was tried stays unknown.
  `create table sign_in_failure (
    key text primary key, failures int not null, since timestamptz not null)`,
];
