import { recordEvent } from '../../../changes/index.ts';
import { mayRemoveFiles } from '../../../persistence/files-stay.ts';
import { ANONYMOUS } from '../../../platform/actor.ts';
import { daysBefore, yearsBefore } from '../periods.ts';
import { NOT_HELD, uuids, type Due, type RetentionRule } from '../rule.ts';

interface DueEvidence extends Due {
  readonly institution_id: string;
  readonly id: string;
}

/** How long what a school removed can still be brought back by hand. */
const REMOVED_DAYS = 30;

/** The last day on which evidence was new: when it was added, or the end of what it proves. */
const NEW_ON = `greatest(x.added_at, x.proves_to::timestamptz)`;

/**
 * Evidence goes so many years after its last use: after it was added or changed, after the period that it proves, or after
 * an assessment was submitted that it supported while it was no older than that. What a school removed goes in a month.
 */
export const evidence: RetentionRule<DueEvidence> = {
  key: 'evidence',
  batch: 100,
  due: ({ periods, now }) => {
    const before = yearsBefore(now, periods.evidenceYears);
    return {
      sql: `select x.institution_id, x.id, x.institution_id || ' ' || x.id as key from evidence_item x
        where ${NOT_HELD} and (x.removed_at < ? or (${NEW_ON} < ?
          and not exists (select from domain_event e where e.stream_id = x.institution_id and e.subject = x.id::text and e.at >= ?)
          and not exists (
            select from assessment a where a.institution_id = x.institution_id and a.submitted_at >= ?
              and a.submitted_at between ${NEW_ON} and ${NEW_ON} + make_interval(years => ?)
              and exists (select from evidence_link l where l.institution_id = x.institution_id and l.evidence_id = x.id))))`,
      values: [daysBefore(now, REMOVED_DAYS), before, before, before, periods.evidenceYears],
    };
  },
  async apply({ em, services, now }, rows) {
    // During a backup all files stay: they go in the next night.
    if (!(await mayRemoveFiles(em))) return 0;
    const these = '(select * from unnest(?::uuid[], ?::uuid[]))';
    const keys = [uuids(rows.map((row) => row.institution_id)), uuids(rows.map(({ id }) => id))];
    const files = await em.execute<{ id: string }[]>(
      `delete from stored_file where (institution_id, evidence_id) in ${these} returning id`,
      keys,
    );
    await em.execute(`delete from evidence_link where (institution_id, evidence_id) in ${these}`, keys);
    await em.execute(`delete from evidence_item where (institution_id, id) in ${these}`, keys);
    for (const { institution_id: streamId, id: subject } of rows)
      recordEvent({ em, actor: ANONYMOUS, now: () => now }, { streamId, type: 'evidence.expired', subject });
    await em.flush();
    // Before the rows are gone for good, so that a run that is cut short finds them again.
    for (const { id } of files) await services.files.remove(id);
    return rows.length;
  },
};
