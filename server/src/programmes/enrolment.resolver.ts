import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { institutionById, InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { EnrolmentRoundRow, EnrolmentRow } from './enrolment-row.ts';
import { EnrolmentRoundType, EnrolmentType } from './enrolment.types.ts';
import type { Programme, Round } from './programme.entity.ts';
import { programmeById, roundsByProgramme } from './programme.loaders.ts';
import { ProgrammeType } from './programme.types.ts';
import { RoundType } from './round.types.ts';

@Resolver(() => EnrolmentType)
export class EnrolmentResolver {
  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { institutionId, programmeId }: EnrolmentRow): string {
    return toGlobalId('Enrolment', institutionId, programmeId);
  }

  @FieldResolver(() => ProgrammeType, { description: 'The programme.' })
  programme(@Root() { programmeId }: EnrolmentRow, @Ctx() context: RequestContext): Promise<Programme | null> {
    return context.load(programmeById, programmeId);
  }

  @FieldResolver(() => InstitutionType, { description: 'The institution that takes part.' })
  institution(@Root() { institutionId }: EnrolmentRow, @Ctx() context: RequestContext): Promise<InstitutionRow | null> {
    return context.load(institutionById, institutionId);
  }

  @FieldResolver(() => [EnrolmentRoundType], {
    description: "The programme's rounds, in order, as they are for this institution.",
  })
  async rounds(
    @Root() { institutionId, programmeId }: EnrolmentRow,
    @Ctx() context: RequestContext,
  ): Promise<EnrolmentRoundRow[]> {
    const rounds = await context.load(roundsByProgramme, programmeId);
    return rounds.map((round) => ({ institutionId, round }));
  }
}

@Resolver(() => EnrolmentRoundType)
export class EnrolmentRoundResolver {
  @FieldResolver(() => RoundType, { description: 'The round.' })
  round(@Root() { round }: EnrolmentRoundRow): Round {
    return round;
  }
}
