import { Migration } from '@mikro-orm/migrations';

/** What was answered before an assessment was moved to another edition, so that it can be suggested and put back. */
export class AssessmentMoves extends Migration {
  override up(): void {
    this.addSql(`create table assessment_move (
      institution_id uuid not null, assessment_id uuid not null, id uuid not null,
      from_edition_id uuid not null references edition, to_edition_id uuid not null references edition,
      answers jsonb not null, set_aside jsonb, moved_at timestamptz not null, moved_by_name text not null, undone_at timestamptz,
      primary key (institution_id, assessment_id, id), foreign key (institution_id, assessment_id) references assessment)`);
  }
}
