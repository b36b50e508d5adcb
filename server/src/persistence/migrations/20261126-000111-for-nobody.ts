import { Migration } from '@mikro-orm/migrations';

/** First steps of people who come from where they have no role; accounts that wait for whoever began to link them. */
export class ForNobody extends Migration {
  override up(): void {
    this.addSql(`alter table sign_in_link add column for_nobody boolean not null default false`);
    this.addSql(`alter table pending_identity
      add column person_id uuid references person on delete cascade deferrable initially deferred`);
    this.addSql(`create index pending_identity_person on pending_identity (person_id)`);
  }
}
