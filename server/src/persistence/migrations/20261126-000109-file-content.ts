import { Migration } from '@mikro-orm/migrations';

/** Finds the same content again, and what was uploaded of late. */
export class FileContent extends Migration {
  override up(): void {
    this.addSql(`create index stored_file_sha256 on stored_file (sha256)`);
    this.addSql(`create index stored_file_uploaded on stored_file (uploaded_by, uploaded_at)`);
  }
}
