import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { assessmentByKey, AssessmentType, HeadlineType, type Assessment } from '../assessments/index.ts';
import { payload } from '../graphql/payload.types.ts';
import { institutionById, InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import type { Connection } from '../platform/connection.ts';
import { idOf, toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { ProfileType, type StoredProfile } from '../profiles/index.ts';
import { programmeById, ProgrammeType, roundById, RoundType, type Programme, type Round } from '../programmes/index.ts';
import { editionById, EditionType, type StoredEdition } from '../registry/index.ts';
import { cancelRescoring } from './cancel-rescoring.ts';
import { listRescorings } from './find-rescoring.ts';
import { listRescored, type RescoredRow } from './list-rescored.ts';
import type { Rescoring } from './rescoring.entity.ts';
import {
  CancelRescoringInput,
  CancelRescoringPayload,
  RescoredArgs,
  RescoringsArgs,
  StartRescoringInput,
  StartRescoringPayload,
} from './rescoring.inputs.ts';
import { definitionOfRescoring, profileById } from './rescoring.loaders.ts';
import {
  RescoredAssessmentConnectionType,
  RescoredAssessmentType,
  RescoredBenchmarkType,
  RescoringConnectionType,
  RescoringSummaryType,
  RescoringType,
} from './rescoring.types.ts';
import { showSummary, titleOf } from './show-summary.ts';
import { startRescoring } from './start-rescoring.ts';

@Resolver()
export class RescoringOperationsResolver {
  @Authorized()
  @Query(() => RescoringConnectionType, { description: "The region's comparisons, newest first. Kept for 90 days." })
  rescorings(
    @Args(() => RescoringsArgs) args: RescoringsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Rescoring>> {
    return listRescorings(context, args);
  }

  @Authorized()
  @Mutation(() => StartRescoringPayload, {
    nullable: true,
    description:
      'Has the results that there are compared, in the background, with those that the same answers would have by another set. No result is touched.',
  })
  async startRescoring(
    @Arg('input', () => StartRescoringInput, { description: 'What to compare.' }) input: StartRescoringInput,
    @Ctx() context: RequestContext,
  ) {
    const { rescoring, problems } = await startRescoring(context, input);
    return payload(input, { rescoring }, problems);
  }

  @Authorized()
  @Mutation(() => CancelRescoringPayload, { nullable: true, description: 'Stops a comparison.' })
  async cancelRescoring(
    @Arg('input', () => CancelRescoringInput, { description: 'Which one.' }) input: CancelRescoringInput,
    @Ctx() context: RequestContext,
  ) {
    return payload(input, { rescoring: await cancelRescoring(context, idOf('Rescoring', input.rescoringId)) });
  }
}

@Resolver(() => RescoringType)
export class RescoringResolver {
  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { id }: Rescoring): string {
    return toGlobalId('Rescoring', id);
  }

  @FieldResolver(() => String, { description: 'Title of the set that is compared with.' })
  async title(@Root() { id }: Rescoring, @Ctx() context: RequestContext): Promise<string> {
    const definition = await context.load(definitionOfRescoring, id);
    return titleOf(definition.title, definition, {}, context);
  }

  @FieldResolver(() => EditionType, {
    nullable: true,
    description: 'The edition that is compared with; null when it was a set still being adapted.',
  })
  edition(@Root() { editionId }: Rescoring, @Ctx() context: RequestContext): Promise<StoredEdition | null> | null {
    return editionId ? context.load(editionById, editionId) : null;
  }

  @FieldResolver(() => ProfileType, {
    nullable: true,
    description: 'The adaptation that is compared with; null when it was an edition.',
  })
  profile(@Root() { profileId }: Rescoring, @Ctx() context: RequestContext): Promise<StoredProfile | null> | null {
    return profileId ? context.load(profileById, profileId) : null;
  }

  @FieldResolver(() => ProgrammeType, { nullable: true, description: 'Whose results; null for all programmes.' })
  programme(@Root() { programmeId }: Rescoring, @Ctx() context: RequestContext): Promise<Programme | null> | null {
    return programmeId ? context.load(programmeById, programmeId) : null;
  }

  @FieldResolver(() => RoundType, { nullable: true, description: 'Of which round; null for all rounds.' })
  round(@Root() { roundId }: Rescoring, @Ctx() context: RequestContext): Promise<Round | null> | null {
    return roundId ? context.load(roundById, roundId) : null;
  }

  @FieldResolver(() => String, { description: 'Name of the person who asked for it.' })
  startedBy(@Root() { startedByName }: Rescoring): string {
    return startedByName;
  }

  @FieldResolver(() => RescoringSummaryType, { description: 'What it has come to so far.' })
  summary(@Root() rescoring: Rescoring, @Ctx() context: RequestContext): Promise<RescoringSummaryType> {
    return showSummary(context, rescoring);
  }

  @FieldResolver(() => RescoredAssessmentConnectionType, {
    description: 'The assessments that move one way, in the order in which they were compared.',
  })
  assessments(
    @Root() rescoring: Rescoring,
    @Args(() => RescoredArgs) args: RescoredArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<RescoredRow>> {
    return listRescored(context, rescoring, args);
  }
}

@Resolver(() => RescoredAssessmentType)
export class RescoredAssessmentResolver {
  @FieldResolver(() => InstitutionType, { description: 'Whose it is.' })
  institution(@Root() { institutionId }: RescoredRow, @Ctx() context: RequestContext): Promise<InstitutionRow | null> {
    return context.load(institutionById, institutionId);
  }

  @FieldResolver(() => AssessmentType, { description: 'The assessment itself.' })
  assessment(
    @Root() { institutionId, assessmentId }: RescoredRow,
    @Ctx() context: RequestContext,
  ): Promise<Assessment | null> {
    return context.load(assessmentByKey, { institutionId, id: assessmentId });
  }

  @FieldResolver(() => HeadlineType, { description: 'Its result as it stood when it was compared.' })
  before(@Root() { achievedBefore, applicableBefore }: RescoredRow): HeadlineType {
    return headlineOf(achievedBefore, applicableBefore);
  }

  @FieldResolver(() => HeadlineType, {
    nullable: true,
    description: 'Its result as it would be; null when the headline cannot be scored.',
  })
  after(@Root() { achievedAfter, applicableAfter }: RescoredRow): HeadlineType | null {
    return achievedAfter === null || applicableAfter === null ? null : headlineOf(achievedAfter, applicableAfter);
  }

  @FieldResolver(() => [RescoredBenchmarkType], { description: 'Benchmarks that would come to something else.' })
  async changes(
    @Root() { rescoringId, changes }: RescoredRow,
    @Ctx() context: RequestContext,
  ): Promise<RescoredBenchmarkType[]> {
    const definition = await context.load(definitionOfRescoring, rescoringId);
    return changes.map((change) => {
      const benchmark = definition.benchmarks.find(({ slot }) => slot === change.slot);
      const title = benchmark ? titleOf(benchmark.title, definition, benchmark.params, context) : change.slot;
      return { ...change, title };
    });
  }
}

const headlineOf = (achieved: number, applicable: number): HeadlineType => ({
  achieved,
  applicable,
  display: `${achieved} of ${applicable}`,
});
