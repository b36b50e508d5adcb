import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StoredAnswer } from './answer.entity.ts';

/** An answer as it stood, without the names of its place. */
export type KeptAnswer = Pick<
  StoredAnswer,
  'criterion' | 'item' | 'value' | 'notApplicable' | 'revision' | 'authorId' | 'authorName'
> & {
  /** ISO moment. */
  readonly savedAt: string;
};

const AssessmentMoveSchema = defineEntity({
  name: 'AssessmentMove',
  tableName: 'assessment_move',
  properties: {
    institutionId: p.uuid().primary(),
    assessmentId: p.uuid().primary(),
    id: p.uuid().primary(),
    fromEditionId: p.uuid(),
    toEditionId: p.uuid(),
    /** The answers under the older edition: suggestions come from them, and undoing puts them back. */
    answers: p.json<readonly KeptAnswer[]>(),
    /** The answers given under the newer edition, kept when the move was undone; moving again puts them back. */
    setAside: p.json<readonly KeptAnswer[]>().nullable(),
    movedAt: p.datetime(),
    movedBy: p.uuid().nullable(),
    movedByName: p.text(),
    undoneAt: p.datetime().nullable(),
  },
});

/** One time that an assessment went on under another edition. */
export class AssessmentMove extends AssessmentMoveSchema.class {}
AssessmentMoveSchema.setClass(AssessmentMove);
