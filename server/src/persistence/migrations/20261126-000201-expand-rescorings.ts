import { Migration } from '@mikro-orm/migrations';

/** Comparisons of the results that there are with those by another edition. They touch no result. */
export class Rescorings extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}

const AT_COMMIT = 'deferrable initially deferred';

const STATEMENTS = [
  `create table rescoring (
    id uuid primary key, organisation_id uuid not null references organisation ${AT_COMMIT},
    programme_id uuid references programme ${AT_COMMIT}, round_id uuid references round ${AT_COMMIT},
    edition_id uuid references edition ${AT_COMMIT}, profile_id uuid references profile ${AT_COMMIT}, profile_revision int,
    hash text not null, definition jsonb not null, module_id text not null,
    state text not null check (state in ('waiting', 'running', 'finished', 'failed', 'cancelled')), failure text,
    total int not null, done int not null, unrelated int not null, last_institution_id uuid, last_assessment_id uuid, summary jsonb not null,
    started_by uuid not null references person ${AT_COMMIT}, started_by_name text not null, started_at timestamptz not null,
    finished_at timestamptz)`,
  `create index rescoring_organisation on rescoring (organisation_id, started_at desc)`,
  `create table rescored_assessment (
    institution_id uuid not null, assessment_id uuid not null, rescoring_id uuid not null references rescoring on delete cascade,
    place int not null, movement text not null check (movement in ('gains', 'loses', 'same', 'unscorable')),
    achieved_before int not null, applicable_before int not null, achieved_after int, applicable_after int, unanswered int not null,
    changes jsonb not null,
    primary key (institution_id, assessment_id, rescoring_id),
    foreign key (institution_id, assessment_id) references assessment ${AT_COMMIT})`,
  // A page of those that move one way is found by its place, however far down it is.
  `create index rescored_assessment_place on rescored_assessment (rescoring_id, movement, place)`,
];
