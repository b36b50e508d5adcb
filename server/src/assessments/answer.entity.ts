import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AnswerValue } from '@waymark/kit';

const StoredAnswerSchema = defineEntity({
  name: 'StoredAnswer',
  tableName: 'answer',
  properties: {
    institutionId: p.uuid().primary(),
    assessmentId: p.uuid().primary(),
    /** `benchmark-id/criterion-id`. */
    criterion: p.text().primary(),
    /** Key of the row, or `whole`. */
    item: p.text().primary(),
    /** Null when cleared or not applicable. */
    value: p.json<AnswerValue>().nullable(),
    /** The reason why it does not apply. */
    notApplicable: p.text().nullable(),
    /** From 1; goes up by one with every change. A cleared answer keeps counting. */
    revision: p.integer(),
    authorId: p.uuid(),
    authorName: p.text(),
    savedAt: p.datetime(),
  },
});

/** The present answer to one item. */
export class StoredAnswer extends StoredAnswerSchema.class {}
StoredAnswerSchema.setClass(StoredAnswer);
