import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { assessmentByKey, AssessmentType, HeadlineType, type Assessment } from '../assessments/index.ts';
import { institutionById, InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import type { Connection } from '../platform/connection.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { ProgrammeType, type Programme } from '../programmes/index.ts';
import { cohortRounds } from './cohort-rounds.ts';
import { CohortArgs, CohortConnectionType, CohortRowType, CohortSummaryType, SummaryArgs } from './cohort.types.ts';
import { listCohort, type CohortRow } from './list-cohort.ts';
import { summariseCohort, type CohortSummary } from './summarise-cohort.ts';

@Resolver(() => ProgrammeType)
export class ProgrammeCohortResolver {
  @FieldResolver(() => CohortConnectionType, {
    description: 'One row for each enrolled institution: the heat map. For the region.',
  })
  async cohort(
    @Root() programme: Programme,
    @Args(() => CohortArgs) args: CohortArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<CohortRow>> {
    const rounds = await cohortRounds(context, programme, args.roundId);
    return listCohort(context, { ...rounds, programmeId: programme.id, filter: args.filter ?? {} }, args);
  }

  @FieldResolver(() => CohortSummaryType, {
    description:
      "How many institutions achieved how many benchmarks, and each benchmark's outcomes, in one round. Same filter as the cohort. For the region.",
  })
  async summary(
    @Root() programme: Programme,
    @Args(() => SummaryArgs) args: SummaryArgs,
    @Ctx() context: RequestContext,
  ): Promise<CohortSummary> {
    const rounds = await cohortRounds(context, programme, args.roundId);
    return summariseCohort(context, programme, { ...rounds, programmeId: programme.id, filter: args.filter ?? {} });
  }
}

@Resolver(() => CohortRowType)
export class CohortRowResolver {
  @FieldResolver(() => InstitutionType, { description: 'Which institution.' })
  institution(@Root() { institutionId }: CohortRow, @Ctx() context: RequestContext): Promise<InstitutionRow | null> {
    return context.load(institutionById, institutionId);
  }

  @FieldResolver(() => AssessmentType, {
    nullable: true,
    description: 'Its assessment of the round; null before it is begun.',
  })
  assessment(
    @Root() { institutionId, assessmentId }: CohortRow,
    @Ctx() context: RequestContext,
  ): Promise<Assessment | null> | null {
    return assessmentId === null ? null : context.load(assessmentByKey, { institutionId, id: assessmentId });
  }

  @FieldResolver(() => HeadlineType, {
    nullable: true,
    description: 'So far, while it is a draft; null before it is begun.',
  })
  headline(@Root() { achieved, applicable, scorable }: CohortRow): HeadlineType | null {
    if (achieved === null || applicable === null) return null;
    return { achieved, applicable, display: scorable ? `${achieved} of ${applicable}` : 'Cannot be scored' };
  }
}
