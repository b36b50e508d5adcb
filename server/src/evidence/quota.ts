import type { EntityManager } from '@mikro-orm/postgresql';

/** What the people of one organisation may upload within a day. */
const MOST_FILES = 300;
const MOST_BYTES = 2_000_000_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Says when an organisation has uploaded enough for today; null while it may go on.
 *
 * @param em the server's: uploads belong to who made them until they are used, and colleagues' are not the actor's to see
 */
export async function quotaFault(em: EntityManager, organisationId: string, now: Date): Promise<string | null> {
  const [used] = await em.execute<{ files: number; bytes: number }[]>(
    `select count(*)::int as files, coalesce(sum(bytes), 0)::float8 as bytes from stored_file
     where uploaded_at > ? and uploaded_by in (select person_id from membership where organisation_id = ?)`,
    [new Date(now.getTime() - DAY_MS), organisationId],
  );
  if (!used || (used.files < MOST_FILES && used.bytes < MOST_BYTES)) return null;
  return `Your organisation has uploaded ${used.files} files within a day; the most is ${MOST_FILES}, or ${MOST_BYTES / 1_000_000_000} GB. Go on tomorrow, or keep papers elsewhere and say where.`;
}
