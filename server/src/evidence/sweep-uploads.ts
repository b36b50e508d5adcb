import { sql } from '@mikro-orm/postgresql';
import type { Services } from '../platform/services.ts';
import { asServer } from '../persistence/as-server.ts';
import { mayRemoveFiles } from '../persistence/files-stay.ts';

/** Name of the job that sweeps. */
export const SWEEP_UPLOADS_JOB = 'sweep-uploads';

/** An upload waits a day for the form that it was chosen in to be sent. */
const WAIT_MS = 24 * 60 * 60 * 1000;

/**
 * Removes uploads that nothing came to use, and files that were taken off their evidence: no evidence and no register
 * import has them. Under a legal hold an institution's files stay, and during a backup all do.
 */
export async function sweepUploads({ orm, files }: Pick<Services, 'orm' | 'files'>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - WAIT_MS);
  await asServer(orm).transactional(async (em) => {
    if (!(await mayRemoveFiles(em))) return;
    const unused = await em.execute<{ id: string }[]>(
      sql`delete from stored_file f where f.evidence_id is null and f.uploaded_at < ${before}
            and not exists (select from legal_hold h where h.institution_id = f.institution_id and h.lifted_at is null)
            and not exists (select from register_import i where i.file_id = f.id) returning f.id`,
    );
    // Before the rows are gone for good, so that a sweep that is cut short finds them again.
    for (const { id } of unused) await files.remove(id);
  });
}
