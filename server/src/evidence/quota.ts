import type { Services } from '../platform/services.ts';
import { asServer } from '../persistence/as-server.ts';

/** What the people of one organisation may upload within a day. */
const MOST_FILES = 300;
const MOST_BYTES = 2_000_000_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Says when an organisation has uploaded enough for today; null while it may go on. */
export async function quotaFault(
  { orm }: Pick<Services, 'orm'>,
  organisationId: string,
  now: Date,
): Promise<string | null> {
  // Uploads belong to who made them until they are used: colleagues' are not the actor's to see.
  const [used] = await asServer(orm).execute<{ files: number; bytes: number }[]>(
    `select count(*)::int as files, coalesce(sum(bytes), 0)::float8 as bytes from stored_file
     where uploaded_at > ? and uploaded_by in (select person_id from membership where organisation_id = ?)`,
    [new Date(now.getTime() - DAY_MS), organisationId],
  );
  if (!used || (used.files < MOST_FILES && used.bytes < MOST_BYTES)) return null;
  return `Your organisation has uploaded ${used.files} files within a day; the most is ${MOST_FILES}, or ${MOST_BYTES / 1_000_000_000} GB. Go on tomorrow, or keep papers elsewhere and say where.`;
}
