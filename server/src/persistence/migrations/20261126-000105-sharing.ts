import { Migration } from '@mikro-orm/migrations';

/** What sharing is for and which programme it is limited to, requests to share, and who read what. */
export class Sharing extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const INSTITUTION = 'institution_id uuid not null references institution deferrable initially deferred';
const ORGANISATION = 'organisation_id uuid not null references organisation deferrable initially deferred';
const PROGRAMME = 'programme_id uuid references programme deferrable initially deferred';
const LEVELS = `level in ('headline', 'benchmark', 'criterion', 'evidence')`;

const STATEMENTS = [
  // The default stays: a server of the release before may give a grant while this one is being rolled out.
  `alter table sharing_grant add column purpose text not null default 'Agreed before purposes were recorded.'`,
  `alter table sharing_grant add column ${PROGRAMME}`,
  `create table sharing_request (
    ${INSTITUTION}, id uuid not null, ${ORGANISATION}, institution_name text not null, number text not null,
    level text not null check (${LEVELS}), ${PROGRAMME}, purpose text not null, ends_on date not null,
    state text not null check (state in ('open', 'accepted', 'declined', 'withdrawn')),
    requested_by uuid not null, requested_by_name text not null, requested_at timestamptz not null,
    decided_by_name text, decided_at timestamptz, reason text, grant_id uuid,
    primary key (institution_id, id))`,
  `create unique index sharing_request_open on sharing_request (organisation_id, institution_id) where state = 'open'`,
  `create index sharing_request_organisation on sharing_request (organisation_id, requested_at desc)`,
  // No foreign keys: a reader who is gone must not stop what is written together with others' reads.
  `create table access_ledger (
    institution_id uuid not null, day date not null, organisation_id uuid not null, reader_id uuid not null,
    reader_kind text not null check (reader_kind in ('person', 'client')), reader_name text not null,
    level text not null check (level in ('register', 'headline', 'benchmark', 'criterion', 'evidence', 'file')),
    door text not null check (door in ('api', 'page', 'subscription', 'file', 'aggregate')),
    count int not null, first_at timestamptz not null, last_at timestamptz not null,
    primary key (institution_id, day, organisation_id, reader_id, level, door))`,
];
