import { raw, sql, type EntityManager } from '@mikro-orm/postgresql';
import { columnsOf, toDate } from '../persistence/columns.ts';
import { executeWithin } from '../persistence/execute-within.ts';
import type { StoredAnswer } from './answer.entity.ts';
import type { Assessment } from './assessment.entity.ts';

/** What names an assessment. */
export interface AssessmentKey {
  readonly institutionId: string;
  readonly id: string;
}

/** A row as the driver gives it: its moments are texts. */
export type Unread<Entity> = {
  readonly [Field in keyof Entity]: Entity[Field] extends Date
    ? string
    : Entity[Field] extends Date | null | undefined
      ? string | null
      : Entity[Field];
};

/** Columns of `assessment a`. */
export const ASSESSMENT_COLUMNS = raw(
  columnsOf('a', [
    'institutionId',
    'id',
    'programmeId',
    'roundId',
    'editionId',
    'facts',
    'state',
    'revision',
    'startedAt',
    'lastSavedAt',
    'submittedAt',
    'submittedBy',
    'submittedById',
  ]),
);

/** Columns of `answer a`. */
export const ANSWER_COLUMNS = raw(
  columnsOf('a', [
    'institutionId',
    'assessmentId',
    'criterion',
    'item',
    'value',
    'notApplicable',
    'revision',
    'authorId',
    'authorName',
    'savedAt',
  ]),
);

export const toAssessment = (row: Unread<Assessment>): Assessment => ({
  ...row,
  startedAt: new Date(row.startedAt),
  lastSavedAt: toDate(row.lastSavedAt ?? null),
  submittedAt: toDate(row.submittedAt ?? null),
});

export const toStoredAnswer = (row: Unread<StoredAnswer>): StoredAnswer => ({
  ...row,
  savedAt: new Date(row.savedAt),
});

/** Reads an assessment and keeps others from changing it, or its answers, until the transaction ends; null when there is none. */
export async function lockAssessment(
  em: EntityManager,
  { institutionId, id }: AssessmentKey,
): Promise<Assessment | null> {
  const [row] = await executeWithin<Unread<Assessment>>(
    em,
    sql`select ${ASSESSMENT_COLUMNS} from assessment a where a.institution_id = ${institutionId} and a.id = ${id} for update`,
  );
  return row ? toAssessment(row) : null;
}

/** The answers of an assessment, cleared ones too, within a transaction in which what was changed is flushed. */
export async function readStoredAnswers(
  em: EntityManager,
  { institutionId, id }: AssessmentKey,
): Promise<readonly StoredAnswer[]> {
  const rows = await executeWithin<Unread<StoredAnswer>>(
    em,
    sql`select ${ANSWER_COLUMNS} from answer a where a.institution_id = ${institutionId} and a.assessment_id = ${id}`,
  );
  return rows.map(toStoredAnswer);
}

/** Writes an answer over what was there, and that its assessment has changed. */
export async function writeAnswer(
  em: EntityManager,
  { institutionId, id, revision }: Assessment,
  answer: StoredAnswer,
) {
  const { criterion, item, value, notApplicable, authorId, authorName } = answer;
  const savedAt = answer.savedAt.toISOString();
  await executeWithin(
    em,
    sql`with gone_on as (
      update assessment set revision = ${revision}, last_saved_at = ${savedAt} where institution_id = ${institutionId} and id = ${id})
    insert into answer (institution_id, assessment_id, criterion, item, value, not_applicable, revision, author_id, author_name, saved_at)
    values (${institutionId}, ${id}, ${criterion}, ${item}, ${value ? JSON.stringify(value) : null}, ${notApplicable}, ${answer.revision},
      ${authorId}, ${authorName}, ${savedAt})
    on conflict (institution_id, assessment_id, criterion, item) do update set value = excluded.value,
      not_applicable = excluded.not_applicable, revision = excluded.revision, author_id = excluded.author_id,
      author_name = excluded.author_name, saved_at = excluded.saved_at`,
  );
}
