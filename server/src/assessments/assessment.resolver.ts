import { Ctx, FieldResolver, ID, Resolver, Root, Arg } from 'type-graphql';
import { InstitutionType, institutionById } from '../institutions/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { toGlobalId } from '../platform/global-id.ts';
import { hasRole } from '../platform/actor.ts';
import { roundById, RoundType } from '../programmes/index.ts';
import { editionById, EditionType } from '../registry/index.ts';
import { shownName } from '../sharing/index.ts';
import type { Assessment } from './assessment.entity.ts';
import { evaluationOfAssessment, summaryOfAssessment } from './assessment.loaders.ts';
import { assessmentPolicy } from './assessment.policy.ts';
import {
  AssessmentBenchmarkType,
  AssessmentType,
  HeadlineType,
  ProgressType,
  ReceiptType,
} from './assessment.types.ts';
import { benchmarksOf, isComparable, previousOf, requireLevel, type BenchmarkView } from './assessment-view.ts';
import { movableTo } from './move-assessment.ts';
import { AssessmentMoveType } from './move.types.ts';
import { showMove } from './show-suggestion.ts';
import { moveOfAssessment } from './suggestions.ts';
import { readOnlyReason } from './read-only-reason.ts';

@Resolver(() => AssessmentType)
export class AssessmentResolver {
  @FieldResolver(() => ID)
  id(@Root() { institutionId, id }: Assessment): string {
    return toGlobalId('Assessment', institutionId, id);
  }

  @FieldResolver(() => InstitutionType, { description: 'Whose it is.' })
  institution(@Root() { institutionId }: Assessment, @Ctx() context: RequestContext): Promise<object | null> {
    return context.load(institutionById, institutionId);
  }

  @FieldResolver(() => EditionType, { description: 'The edition that it is answered under, whatever comes after.' })
  edition(@Root() { editionId }: Assessment, @Ctx() context: RequestContext): Promise<object | null> {
    return context.load(editionById, editionId);
  }

  @FieldResolver(() => RoundType, { description: 'The round that it belongs to.' })
  round(@Root() { roundId }: Assessment, @Ctx() context: RequestContext): Promise<object | null> {
    return context.load(roundById, roundId);
  }

  @FieldResolver(() => HeadlineType)
  async headline(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<HeadlineType> {
    await requireLevel(context, assessment, 'Assessment.headline');
    const { achieved, applicable, scorable } = await context.load(summaryOfAssessment, assessment);
    return { achieved, applicable, display: scorable ? `${achieved} of ${applicable}` : 'Cannot be scored' };
  }

  @FieldResolver(() => ProgressType)
  async progress(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<ProgressType> {
    await requireLevel(context, assessment, 'Assessment.progress');
    const { answered, items } = await context.load(summaryOfAssessment, assessment);
    return { answered, items };
  }

  @FieldResolver(() => String, { nullable: true })
  submittedBy(@Root() { institutionId, submittedBy }: Assessment, @Ctx() { actor }: RequestContext): string | null {
    return submittedBy ? shownName(actor, institutionId, submittedBy) : null;
  }

  @FieldResolver(() => Boolean)
  async complete(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<boolean> {
    await requireLevel(context, assessment, 'Assessment');
    return (await context.load(summaryOfAssessment, assessment)).complete;
  }

  @FieldResolver()
  async asOf(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<string> {
    await requireLevel(context, assessment, 'Assessment');
    return (await context.load(summaryOfAssessment, assessment)).asOf;
  }

  @FieldResolver(() => [AssessmentBenchmarkType])
  async benchmarks(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<readonly BenchmarkView[]> {
    await requireLevel(context, assessment, 'Assessment.benchmarks');
    return benchmarksOf(context, assessment);
  }

  @FieldResolver(() => AssessmentBenchmarkType, {
    nullable: true,
    description: 'The benchmark in one place of the set.',
  })
  async benchmark(
    @Root() assessment: Assessment,
    @Arg('slot', () => String, { description: 'The place, as in `AssessmentBenchmark.slot`.' }) slot: string,
    @Ctx() context: RequestContext,
  ): Promise<BenchmarkView | null> {
    await requireLevel(context, assessment, 'Assessment.benchmark');
    return (await benchmarksOf(context, assessment)).find(({ benchmark }) => benchmark.slot === slot) ?? null;
  }

  @FieldResolver(() => AssessmentType, {
    nullable: true,
    description: "The same institution's assessment in the round before.",
  })
  previous(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<Assessment | null> {
    return previousOf(context, assessment);
  }

  @FieldResolver(() => Boolean)
  async comparableToPrevious(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<boolean> {
    const previous = await previousOf(context, assessment);
    return !previous || isComparable(context, assessment, previous);
  }

  @FieldResolver(() => EditionType, {
    nullable: true,
    description: 'The edition that it can be moved to; null when there is none, or the viewer may not move it.',
  })
  async movableTo(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<object | null> {
    return assessmentPolicy.move(context.actor, assessment) ? movableTo(context, assessment) : null;
  }

  @FieldResolver(() => AssessmentMoveType, { nullable: true })
  async move(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<object | null> {
    if (!assessmentPolicy.see(context.actor, assessment)) return null;
    const move = await context.load(moveOfAssessment, assessment);
    return move && showMove(context, assessment, move);
  }

  @FieldResolver(() => ReceiptType, { nullable: true })
  async receipt(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<object | null> {
    await requireLevel(context, assessment, 'Assessment.receipt');
    return (await context.load(evaluationOfAssessment, assessment)).receipt ?? null;
  }

  @FieldResolver()
  async viewerMay(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<string[]> {
    if (await readOnlyReason(context, assessment)) return [];
    const actions = (['answer', 'submit'] as const).filter((action) =>
      assessmentPolicy[action](context.actor, assessment),
    );
    if (!assessmentPolicy.move(context.actor, assessment)) return actions;
    const [to, move] = await Promise.all([movableTo(context, assessment), context.load(moveOfAssessment, assessment)]);
    return [...actions, ...(to ? ['move'] : []), ...(move ? ['undo-move'] : [])];
  }

  @FieldResolver(() => String, { nullable: true })
  async readOnlyReason(@Root() assessment: Assessment, @Ctx() context: RequestContext): Promise<string | null> {
    const reason = await readOnlyReason(context, assessment);
    if (reason ?? assessmentPolicy.answer(context.actor, assessment)) return reason;
    return hasRole(context.actor, 'governor')
      ? 'Governors read; the careers leader answers.'
      : 'The school answers; you can read.';
  }
}
