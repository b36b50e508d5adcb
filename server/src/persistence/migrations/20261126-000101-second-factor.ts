import { Migration } from '@mikro-orm/migrations';

/** Authenticator apps, recovery codes and passkeys. Of a secret that is only compared, the hash is stored; the app's own is sealed. */
export class SecondFactor extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const PERSON = 'references person on delete cascade deferrable initially deferred';

const STATEMENTS = [
  `create table authenticator (
    person_id uuid primary key ${PERSON}, sealed_secret text not null, created_at timestamptz not null,
    confirmed_at timestamptz, last_step bigint not null default 0)`,
  `create table recovery_code (
    person_id uuid not null ${PERSON}, code_hash text not null, created_at timestamptz not null, used_at timestamptz,
    primary key (person_id, code_hash))`,
  `create table passkey (
    id uuid primary key, person_id uuid not null ${PERSON}, credential_id text not null unique, public_key bytea not null,
    counter bigint not null, transports jsonb not null, name text not null,
    created_at timestamptz not null, last_used_at timestamptz)`,
  `create index passkey_person on passkey (person_id)`,
  // The browser that asks to sign in has no person yet: then it is nobody's.
  `create table passkey_challenge (
    challenge_hash text primary key, person_id uuid ${PERSON}, purpose text not null check (purpose in ('add', 'sign-in')),
    expires_at timestamptz not null)`,
  `create index passkey_challenge_person on passkey_challenge (person_id)`,
];
