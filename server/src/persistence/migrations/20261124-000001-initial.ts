import { Migration } from '@mikro-orm/migrations';

/** Everything that belongs to an institution has `institution_id` first in its key, so that the data can be distributed by it. */
export class Initial extends Migration {
  override up(): void {
    for (const statement of [
      ...WHO,
      ...REGISTER,
      ...SETS,
      ...PROGRAMMES,
      ...ASSESSMENTS,
      ...EVIDENCE,
      ...SHARING,
      ...CHANGES,
    ])
      this.addSql(checkedAtCommit(statement));
  }
}

/**
 * References are checked when the transaction commits. Entities have no relations, so the ORM does not know which of two
 * tables to insert into first: it takes the reverse of the order in which they were made.
 */
const checkedAtCommit = (statement: string): string =>
  statement.replaceAll(/references \w+( on delete (cascade|set null))?/g, '$& deferrable initially deferred');

const WHO = [
  `create table organisation (
    id uuid primary key, kind text not null check (kind in ('region','institution','partner')),
    name text not null, created_at timestamptz not null)`,
  `create table person (
    id uuid primary key, name text not null, email text not null unique check (email = lower(email)), created_at timestamptz not null)`,
  `create table membership (
    id uuid primary key, person_id uuid not null references person, organisation_id uuid not null references organisation,
    role text not null, created_at timestamptz not null, unique (person_id, organisation_id, role))`,
  `create index membership_organisation on membership (organisation_id)`,
  `create table session (
    secret_hash text primary key, person_id uuid not null references person on delete cascade,
    membership_id uuid references membership on delete set null, created_at timestamptz not null, expires_at timestamptz not null)`,
  `create index session_person on session (person_id)`,
];

const REGISTER = [
  `create table institution (
    id uuid primary key references organisation, urn text unique check (urn ~ '^[0-9]{6}$'), ukprn text check (ukprn ~ '^[0-9]{8}$'),
    name text not null, kind text not null, phase text, type text, type_group text, status text not null,
    local_authority_code text, local_authority_name text, town text, postcode text, website text,
    low_age int, high_age int, sixth_form boolean, special boolean, pupils_on_roll int, percent_free_school_meals real,
    trust_code text, trust_name text, opened_on date, closed_on date, predecessor_urn text,
    invented boolean not null default false, created_at timestamptz not null, updated_at timestamptz not null,
    check (urn is not null or ukprn is not null))`,
  // A university technical college and its sixth form share one UKPRN under two URNs: only institutions without a URN are keyed by it.
  `create unique index institution_ukprn_alone on institution (ukprn) where urn is null`,
  `create index institution_ukprn on institution (ukprn)`,
  `create index institution_name on institution (name, id)`,
  `create index institution_local_authority on institution (local_authority_code, name)`,
  `create table stored_file (
    id uuid primary key, institution_id uuid, evidence_id uuid, name text not null, media_type text not null,
    bytes bigint not null, sha256 text not null, uploaded_by uuid not null references person, uploaded_at timestamptz not null)`,
  `create index stored_file_evidence on stored_file (institution_id, evidence_id)`,
  `create table register_import (
    id uuid primary key, organisation_id uuid not null references organisation, importer text not null,
    file_id uuid not null references stored_file, file_name text not null,
    state text not null check (state in ('waiting','running','finished','refused','failed')), refusal text,
    bytes_read bigint not null default 0, bytes_total bigint not null,
    added int not null default 0, updated int not null default 0, unchanged int not null default 0, skipped int not null default 0,
    rejected int not null default 0, started_by uuid not null references person, started_by_name text not null,
    started_at timestamptz not null, finished_at timestamptz)`,
  `create table register_import_row (
    import_id uuid not null references register_import on delete cascade, line int not null, name text, column_name text, value text,
    reason text not null, primary key (import_id, line))`,
];

const SETS = [
  `create table edition (
    id uuid primary key, key text not null, set_id text not null, hash text not null, status text not null check (status in ('shipped','published')),
    definition jsonb not null, module_id text not null, parent_id uuid references edition, organisation_id uuid references organisation,
    published_at timestamptz, superseded_at timestamptz, created_at timestamptz not null, unique (key, hash))`,
  `create unique index edition_current on edition (key) where superseded_at is null`,
  `create table profile (
    id uuid primary key, organisation_id uuid not null references organisation, name text not null, slug text not null, edition_label text not null,
    parent_id uuid not null references edition, operations jsonb not null, revision int not null default 1,
    published_edition_id uuid references edition, created_at timestamptz not null, updated_at timestamptz not null, unique (slug, edition_label))`,
];

const PROGRAMMES = [
  `create table programme (
    id uuid primary key, organisation_id uuid not null references organisation, name text not null, edition_id uuid not null references edition,
    created_at timestamptz not null)`,
  `create table round (
    id uuid primary key, programme_id uuid not null references programme, ordinal int not null, name text not null, opens_on date not null,
    closes_on date not null, check (closes_on >= opens_on), unique (programme_id, ordinal))`,
  `create table enrolment (
    institution_id uuid not null references institution, programme_id uuid not null references programme, enrolled_at timestamptz not null,
    primary key (institution_id, programme_id))`,
  `create index enrolment_programme on enrolment (programme_id, institution_id)`,
];

const ASSESSMENTS = [
  `create table assessment (
    institution_id uuid not null references institution, id uuid not null, programme_id uuid not null references programme,
    round_id uuid not null references round, edition_id uuid not null references edition, facts jsonb not null,
    state text not null check (state in ('draft','submitted')), revision int not null, started_at timestamptz not null,
    last_saved_at timestamptz, submitted_at timestamptz, submitted_by text,
    primary key (institution_id, id), unique (institution_id, round_id))`,
  `create index assessment_round on assessment (round_id, institution_id)`,
  `create table answer (
    institution_id uuid not null, assessment_id uuid not null, criterion text not null, item text not null,
    value jsonb, not_applicable text, revision int not null, author_id uuid not null, author_name text not null, saved_at timestamptz not null,
    primary key (institution_id, assessment_id, criterion, item), foreign key (institution_id, assessment_id) references assessment)`,
  `create table evaluation (
    institution_id uuid not null, assessment_id uuid not null, revision int not null, result jsonb not null, receipt jsonb,
    achieved int not null, applicable int not null, answered int not null, items int not null, complete boolean not null, as_of date not null,
    primary key (institution_id, assessment_id), foreign key (institution_id, assessment_id) references assessment)`,
  `create table benchmark_result (
    institution_id uuid not null, assessment_id uuid not null, slot text not null, round_id uuid not null, outcome text not null, percent int,
    points int not null, possible int not null,
    primary key (institution_id, assessment_id, slot), foreign key (institution_id, assessment_id) references assessment)`,
  `create index benchmark_result_round on benchmark_result (round_id, slot, outcome)`,
];

const EVIDENCE = [
  `create table evidence_item (
    institution_id uuid not null references institution, id uuid not null, type text not null, type_revision int not null, title text not null,
    payload jsonb not null, proves_from date, proves_to date, revision int not null, added_by uuid not null, added_by_name text not null,
    added_at timestamptz not null, removed_at timestamptz, primary key (institution_id, id))`,
  `create table evidence_link (
    institution_id uuid not null, evidence_id uuid not null, criterion text not null,
    primary key (institution_id, evidence_id, criterion), foreign key (institution_id, evidence_id) references evidence_item)`,
  `create index evidence_link_criterion on evidence_link (institution_id, criterion)`,
];

const SHARING = [
  `create table sharing_grant (
    institution_id uuid not null references institution, id uuid not null, organisation_id uuid not null references organisation,
    level text not null check (level in ('headline','benchmark','criterion','evidence')), ends_on date not null,
    granted_by_name text not null, granted_at timestamptz not null, revoked_at timestamptz, primary key (institution_id, id))`,
  `create index sharing_grant_organisation on sharing_grant (organisation_id, institution_id) where revoked_at is null`,
  `create table api_client (
    id uuid primary key, organisation_id uuid not null references organisation, name text not null, key_prefix text not null,
    key_hash text not null unique, scopes text[] not null, created_by uuid not null references person, created_at timestamptz not null,
    expires_on date not null, last_used_on date, revoked_at timestamptz)`,
];

const CHANGES = [
  `create table domain_event (
    id bigint generated always as identity primary key, stream_id uuid not null, type text not null, subject text not null,
    actor_id uuid, data jsonb not null, at timestamptz not null)`,
  `create index domain_event_stream on domain_event (stream_id, id)`,
  `create table idempotency_record (
    credential text not null, key text not null, request_hash text not null, response jsonb, at timestamptz not null,
    primary key (credential, key))`,
];
