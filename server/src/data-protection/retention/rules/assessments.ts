import { recordEvent } from '../../../changes/index.ts';
import { ANONYMOUS } from '../../../platform/actor.ts';
import { londonDate } from '../../../platform/today.ts';
import { yearsBefore } from '../periods.ts';
import { NOT_HELD, uuids, type Due, type RetentionRule } from '../rule.ts';

interface DueAssessment extends Due {
  readonly institution_id: string;
  readonly id: string;
}

/** What goes with an assessment. A test holds it against the catalogue. */
export const PARTS_OF_ASSESSMENT = [
  'answer',
  'evaluation',
  'benchmark_result',
  'assessment_move',
  'rescored_assessment',
] as const;

/** Assessments go so many years after they were submitted, or last worked on; never while their programme has a round to come. */
export const assessments: RetentionRule<DueAssessment> = {
  key: 'assessments',
  batch: 100,
  due: ({ periods, now }) => ({
    sql: `select x.institution_id, x.id, x.institution_id || ' ' || x.id as key from assessment x
      where coalesce(x.submitted_at, x.last_saved_at, x.started_at) < ? and ${NOT_HELD}
        and not exists (select from round r where r.programme_id = x.programme_id and r.closes_on >= ?)`,
    values: [yearsBefore(now, periods.assessmentYears), londonDate(now)],
  }),
  async apply({ em, now }, rows) {
    const these = '(select * from unnest(?::uuid[], ?::uuid[]))';
    const keys = [uuids(rows.map((row) => row.institution_id)), uuids(rows.map(({ id }) => id))];
    for (const table of PARTS_OF_ASSESSMENT)
      await em.execute(`delete from ${table} where (institution_id, assessment_id) in ${these}`, keys);
    await em.execute(`delete from assessment where (institution_id, id) in ${these}`, keys);
    for (const { institution_id: streamId, id: subject } of rows)
      recordEvent({ em, actor: ANONYMOUS, now: () => now }, { streamId, type: 'assessment.expired', subject });
    return rows.length;
  },
};
