import { raw, sql } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { carryOver, findCrosswalk, type Answer, type CarriedOver, type Edition } from '@waymark/kit';
import { columnsOf } from '../persistence/columns.ts';
import { toArray } from '../persistence/number-parameters.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById } from '../registry/index.ts';
import type { AssessmentMove } from './assessment-move.entity.ts';
import type { Assessment } from './assessment.entity.ts';
import { answersOfAssessment, previousAssessment } from './assessment.loaders.ts';
import type { AssessmentKey, Unread } from './assessment-rows.ts';
import { toAnswer } from './evaluate-assessment.ts';

/** Answers that were given under another edition, and what they say about this one. */
export interface Suggested {
  /** The edition that they were given under. */
  readonly from: Edition;
  readonly carried: CarriedOver;
}

const textOf = ({ institutionId, id }: AssessmentKey): string => `${institutionId}:${id}`;

const MOVE_COLUMNS = raw(
  columnsOf('m', [
    'institutionId',
    'id',
    'assessmentId',
    'fromEditionId',
    'toEditionId',
    'answers',
    'movedAt',
    'movedBy',
    'movedByName',
    'undoneAt',
  ]),
);

/** The move by which an assessment came under its present edition; null when it was begun with it. */
export function moveOfAssessment({ read }: RequestContext): DataLoader<Assessment, AssessmentMove | null, string> {
  return new DataLoader<Assessment, AssessmentMove | null, string>(
    async (assessments) => {
      const moves = await read<Unread<AssessmentMove>>(
        sql`select ${MOVE_COLUMNS} from assessment_move m
            where m.institution_id = any(${toArray(assessments.map(({ institutionId }) => institutionId))}::uuid[])
              and m.assessment_id = any(${toArray(assessments.map(({ id }) => id))}::uuid[]) and m.undone_at is null
            order by m.moved_at desc`,
      );
      return assessments.map(({ institutionId, id, editionId }) => {
        const move = moves.find(
          (one) => one.institutionId === institutionId && one.assessmentId === id && one.toEditionId === editionId,
        );
        return move ? { ...move, movedAt: new Date(move.movedAt), undoneAt: null } : null;
      });
    },
    { cacheKeyFn: textOf },
  );
}

/**
 * What answers under another edition say about an assessment: those that it had before it was moved, or else those of
 * the round before. Null when there are none, or they were given under the same edition.
 */
export function suggestionsFor(context: RequestContext): DataLoader<Assessment, Suggested | null, string> {
  return new DataLoader<Assessment, Suggested | null, string>(
    (assessments) => Promise.all(assessments.map((assessment) => suggested(context, assessment))),
    {
      cacheKeyFn: textOf,
    },
  );
}

async function suggested(context: RequestContext, assessment: Assessment): Promise<Suggested | null> {
  const earlier = await earlierAnswers(context, assessment);
  if (!earlier || earlier.editionId === assessment.editionId) return null;
  const [from, to] = await Promise.all([
    context.load(editionById, earlier.editionId),
    context.load(editionById, assessment.editionId),
  ]);
  const crosswalk = from && to && findCrosswalk(from.definition, to.definition, context.services.registry.crosswalks);
  if (!crosswalk) return null;
  const { answers } = earlier;
  return {
    from: from.definition,
    carried: carryOver(crosswalk, from.definition, to.definition, { answers, institution: assessment.facts }),
  };
}

interface Earlier {
  readonly editionId: string;
  readonly answers: readonly Answer[];
}

async function earlierAnswers(context: RequestContext, assessment: Assessment): Promise<Earlier | null> {
  const move = await context.load(moveOfAssessment, assessment);
  if (move) return { editionId: move.fromEditionId, answers: move.answers.flatMap(toAnswer) };
  const before = await context.load(previousAssessment, { institutionId: assessment.institutionId, id: assessment.id });
  if (!before) return null;
  const answers = await context.load(answersOfAssessment, before);
  return { editionId: before.editionId, answers: [...answers.values()].flatMap(toAnswer) };
}
