import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { payload } from '../graphql/payload.types.ts';
import { BadUserInput } from '../platform/errors.ts';
import { idOf, institutionalIdOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import {
  MoveAssessmentInput,
  MoveAssessmentPayload,
  SaveAnswerInput,
  SaveAnswerPayload,
  StartAssessmentInput,
  StartAssessmentPayload,
  SubmitAssessmentInput,
  SubmitAssessmentPayload,
  UndoMoveInput,
  UndoMovePayload,
} from './assessment-inputs.types.ts';
import { AssessmentCriterionResolver } from './assessment-benchmark.resolver.ts';
import { benchmarksOf, criteriaOf } from './assessment-view.ts';
import { moveAssessment, undoMove } from './move-assessment.ts';
import { saveAnswer, type SaveAnswer } from './save-answer.ts';
import { showAnswer } from './show-assessment.ts';
import { saidOf } from './said.ts';
import { startAssessment } from './start-assessment.ts';
import { submitAssessment } from './submit-assessment.ts';

@Resolver()
export class AssessmentMutationsResolver {
  readonly #criteria = new AssessmentCriterionResolver();

  @Authorized()
  @Mutation(() => StartAssessmentPayload, {
    nullable: true,
    description: 'Begins the assessment of an institution in an open round.',
  })
  async startAssessment(
    @Arg('input', () => StartAssessmentInput, { description: 'What to begin.' }) input: StartAssessmentInput,
    @Ctx() context: RequestContext,
  ) {
    const { assessment, problems } = await startAssessment(context, {
      institutionId: idOf('Institution', input.institutionId),
      roundId: idOf('Round', input.roundId),
    });
    return payload(input, { assessment }, problems);
  }

  @Authorized()
  @Mutation(() => SaveAnswerPayload, {
    nullable: true,
    description: 'Saves one answer and scores the assessment again.',
  })
  async saveAnswer(
    @Arg('input', () => SaveAnswerInput, { description: 'What to save.' }) input: SaveAnswerInput,
    @Ctx() context: RequestContext,
  ) {
    const saved = await saveAnswer(context, readSaveAnswer(input));
    const { assessment, place } = saved;
    const benchmark =
      place &&
      ((await benchmarksOf(context, assessment)).find((view) => view.benchmark.id === place.benchmark.id) ?? null);
    const criterion =
      place &&
      benchmark &&
      ((await criteriaOf(context, benchmark)).find((view) => view.criterion.id === place.criterion.id) ?? null);
    const item =
      criterion && ((await this.#criteria.items(criterion, context)).find(({ key }) => key === input.item) ?? null);
    const conflict = saved.conflict && place ? showAnswer(place.criterion.ask, saved.conflict, context.language) : null;
    return payload(input, { assessment, benchmark, criterion, item, conflict }, saved.problems);
  }

  @Authorized()
  @Mutation(() => MoveAssessmentPayload, {
    nullable: true,
    description:
      "Lets an assessment go on under its programme's present edition. Answers become suggestions; no result travels.",
  })
  async moveAssessment(
    @Arg('input', () => MoveAssessmentInput, { description: 'What to move.' }) input: MoveAssessmentInput,
    @Ctx() context: RequestContext,
  ) {
    return payload(input, {
      assessment: await moveAssessment(context, institutionalIdOf('Assessment', input.assessmentId)),
    });
  }

  @Authorized()
  @Mutation(() => UndoMovePayload, {
    nullable: true,
    description:
      'Puts an assessment back under the edition that it was moved from, with the answers that it had there.',
  })
  async undoMove(
    @Arg('input', () => UndoMoveInput, { description: 'What to put back.' }) input: UndoMoveInput,
    @Ctx() context: RequestContext,
  ) {
    return payload(input, {
      assessment: await undoMove(context, institutionalIdOf('Assessment', input.assessmentId)),
    });
  }

  @Authorized()
  @Mutation(() => SubmitAssessmentPayload, {
    nullable: true,
    description: 'Freezes an assessment and its result. Repeating it changes nothing.',
  })
  async submitAssessment(
    @Arg('input', () => SubmitAssessmentInput, { description: 'What to submit.' }) input: SubmitAssessmentInput,
    @Ctx() context: RequestContext,
  ) {
    const { assessment, problems } = await submitAssessment(
      context,
      institutionalIdOf('Assessment', input.assessmentId),
      input.declaration,
    );
    return payload(input, { assessment }, problems);
  }
}

function readSaveAnswer(input: SaveAnswerInput): SaveAnswer {
  const { institutionId, id: assessmentId } = institutionalIdOf('Assessment', input.assessmentId);
  const { criterion, item, expectedRevision } = input;
  const given = [input.value ?? null, input.notApplicable ?? null, input.clear === true ? true : null].filter(
    (part) => part !== null,
  );
  if (given.length !== 1) throw new BadUserInput('Give exactly one of `value`, `notApplicable` and `clear: true`.');
  return { institutionId, assessmentId, criterion, item, expectedRevision, change: saidOf(input) };
}
