import { Migration } from '@mikro-orm/migrations';

/** Accounts at another service by which people sign in here, and what is under way there. */
export class LinkedIdentities extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const PERSON = 'references person on delete cascade deferrable initially deferred';

const STATEMENTS = [
  `create table linked_identity (
    id uuid primary key, person_id uuid not null ${PERSON}, issuer text not null, subject text not null,
    label text not null, linked_at timestamptz not null, last_used_at timestamptz, unique (issuer, subject))`,
  `create index linked_identity_person on linked_identity (person_id)`,
  `create table oidc_transaction (
    state_hash text primary key, browser_hash text not null, person_id uuid ${PERSON}, return_to text not null,
    expires_at timestamptz not null)`,
  `create index oidc_transaction_person on oidc_transaction (person_id)`,
  `create table pending_identity (
    browser_hash text primary key, issuer text not null, subject text not null, label text not null,
    organisation jsonb, return_to text not null, expires_at timestamptz not null)`,
];
