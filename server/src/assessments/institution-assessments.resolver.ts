import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { InstitutionType, type Institution } from '../institutions/index.ts';
import { EnrolmentRoundType, type EnrolmentRoundRow } from '../programmes/index.ts';
import type { Connection } from '../platform/connection.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { Assessment } from './assessment.entity.ts';
import { assessmentByRound, latestResultOfInstitution } from './assessment.loaders.ts';
import { assessmentPolicy } from './assessment.policy.ts';
import { AssessmentConnectionType, AssessmentType } from './assessment.types.ts';
import { listAssessments } from './list-assessments.ts';

@Resolver(() => InstitutionType)
export class InstitutionAssessmentsResolver {
  @FieldResolver(() => AssessmentConnectionType, {
    description: 'Its assessments, newest round first. Partners see submitted ones.',
  })
  assessments(
    @Root() { id }: Institution,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue from.' }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Assessment>> {
    return listAssessments(context, id, { first, after });
  }

  @FieldResolver(() => AssessmentType, {
    nullable: true,
    description: 'The newest submitted assessment, of those that you may read.',
  })
  latestResult(@Root() { id }: Institution, @Ctx() context: RequestContext): Promise<Assessment | null> {
    return context.load(latestResultOfInstitution, id);
  }
}

@Resolver(() => EnrolmentRoundType)
export class EnrolmentRoundResolver {
  @FieldResolver(() => AssessmentType, {
    nullable: true,
    description: 'The assessment of this round; null before it is begun.',
  })
  async assessment(
    @Root() { institutionId, round }: EnrolmentRoundRow,
    @Ctx() context: RequestContext,
  ): Promise<Assessment | null> {
    if (!assessmentPolicy.see(context.actor, { institutionId })) return null;
    return context.load(assessmentByRound, { institutionId, roundId: round.id });
  }
}
