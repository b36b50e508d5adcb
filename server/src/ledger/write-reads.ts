import { raw, sql, type EntityManager } from '@mikro-orm/postgresql';
import type { Sql } from '../persistence/conditions.ts';
import { executeWithin } from '../persistence/execute-within.ts';
import { toArray } from '../persistence/number-parameters.ts';
import type { Reading, ReadsOfOne, WaitingReads } from './waiting-reads.ts';

const INSERT = raw(
  `insert into access_ledger (institution_id, day, organisation_id, reader_id, reader_kind, reader_name, level, door, count, first_at, last_at)`,
);

/** Reads of a row that is there already are added to it. */
const ADDED = raw(`on conflict (institution_id, day, organisation_id, reader_id, level, door) do update set
  count = access_ledger.count + excluded.count, reader_name = excluded.reader_name,
  first_at = least(access_ledger.first_at, excluded.first_at), last_at = greatest(access_ledger.last_at, excluded.last_at)`);

/** What the rows of one reading have in common. Whoever was erased while their read waited has a pseudonym instead of their name. */
const common = ({ day, organisationId, readerId, readerKind, readerName, level, door }: Reading): Sql =>
  sql`${day}::date, ${organisationId}::uuid, ${readerId}::uuid, ${readerKind},
    coalesce((select p.name from person p where p.id = ${readerId}::uuid and p.erased_at is not null), ${readerName}::text), ${level}, ${door}`;

/** Writes reads, all or none of them: one statement for those of one reader at one level, and one for each sum. */
export async function writeReads(em: EntityManager, reads: WaitingReads): Promise<void> {
  await em.transactional(async (inner) => {
    for (const read of reads.ofInstitutions()) await writeOfOne(inner, read);
    for (const { reading, cohort, times } of reads.cohorts()) {
      await executeWithin(
        inner,
        sql`${INSERT} select c.institution_id, ${common(reading)}, ${times.count}::int,
              ${times.firstAt.toISOString()}::timestamptz, ${times.lastAt.toISOString()}::timestamptz
            from (${cohort}) c order by c.institution_id ${ADDED}`,
      );
    }
  });
}

/** As arrays: a partner's page is a hundred rows that differ in little. */
async function writeOfOne(em: EntityManager, { reading, times }: ReadsOfOne): Promise<void> {
  const column = (of: (one: ReadsOfOne['times'][number]) => string) => toArray(times.map(of));
  await executeWithin(
    em,
    sql`${INSERT} select r.institution_id, ${common(reading)}, r.count, r.first_at, r.last_at
        from unnest(${column(([id]) => id)}::uuid[], ${column(([, { count }]) => String(count))}::int[],
          ${column(([, { firstAt }]) => firstAt.toISOString())}::timestamptz[],
          ${column(([, { lastAt }]) => lastAt.toISOString())}::timestamptz[]) as r (institution_id, count, first_at, last_at) ${ADDED}`,
  );
}
