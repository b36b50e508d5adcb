import { raw, sql, type EntityManager } from '@mikro-orm/postgresql';
import type { WaitingReads } from './waiting-reads.ts';

const COLUMNS = `institution_id, day, organisation_id, reader_id, reader_kind, reader_name, level, door, count, first_at, last_at`;

/** Whoever was erased while their read waited to be written has a pseudonym, which takes the place of their name. */
const NAME = `coalesce((select p.name from person p where p.id = r."readerId" and p.erased_at is not null), r."readerName")`;

/** Reads of a row that is there already are added to it. */
const ADDED = `on conflict (institution_id, day, organisation_id, reader_id, level, door) do update set
  count = access_ledger.count + excluded.count, reader_name = excluded.reader_name,
  first_at = least(access_ledger.first_at, excluded.first_at), last_at = greatest(access_ledger.last_at, excluded.last_at)`;

/** Writes reads, all or none of them: one statement for those of single institutions, and one for each sum. */
export async function writeReads(em: EntityManager, reads: WaitingReads): Promise<void> {
  await em.transactional(async (inner) => {
    const rows = reads.rows();
    if (rows.length > 0) {
      await inner.execute(
        `insert into access_ledger (${COLUMNS})
         select "institutionId", day, "organisationId", "readerId", "readerKind", ${NAME}, level, door, count, "firstAt", "lastAt"
         from jsonb_to_recordset(?::jsonb) as r ("institutionId" uuid, day date, "organisationId" uuid, "readerId" uuid,
           "readerKind" text, "readerName" text, level text, door text, count int, "firstAt" timestamptz, "lastAt" timestamptz)
         ${ADDED}`,
        [JSON.stringify(rows)],
      );
    }
    for (const { reading, cohort, times } of reads.cohorts()) {
      await inner.execute(
        sql`insert into access_ledger (${raw(COLUMNS)})
            select c.institution_id, ${reading.day}::date, ${reading.organisationId}::uuid, r."readerId",
              ${reading.readerKind}, ${raw(NAME)}, ${reading.level}, ${reading.door}, ${times.count}::int,
              ${times.firstAt.toISOString()}::timestamptz, ${times.lastAt.toISOString()}::timestamptz
            from (${cohort}) c, (select ${reading.readerId}::uuid as "readerId", ${reading.readerName}::text as "readerName") r
            order by c.institution_id ${raw(ADDED)}`,
      );
    }
  });
}
