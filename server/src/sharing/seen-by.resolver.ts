import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import { organisationById, OrganisationType, type Organisation } from '../organisations/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { programmeById, ProgrammeType, type Programme } from '../programmes/index.ts';
import type { GrantLevel } from '../permissions/index.ts';
import { GrantLevelEnum } from './grant-level.types.ts';
import { seenBy, type Seer } from './seen-by.ts';

@ObjectType('SeenBy', {
  description: "An organisation that reads an institution's results today, and how much of them.",
  simpleResolvers: true,
})
class SeenByType {
  @Field(() => GrantLevelEnum, { description: 'Up to which level.' })
  level!: GrantLevel;
}

@Resolver(() => SeenByType)
export class SeenByResolver {
  @FieldResolver(() => OrganisationType, { description: 'Who reads.' })
  organisation(@Root() { organisationId }: Seer, @Ctx() context: RequestContext): Promise<Organisation> {
    return context.load(organisationById, organisationId);
  }

  @FieldResolver(() => ProgrammeType, {
    nullable: true,
    description: 'Only the results of this programme; those of all when null.',
  })
  programme(@Root() { programmeId }: Seer, @Ctx() context: RequestContext): Promise<Programme | null> | null {
    return programmeId ? context.load(programmeById, programmeId) : null;
  }
}

@Resolver(() => InstitutionType)
export class InstitutionSeenByResolver {
  @FieldResolver(() => [SeenByType], {
    description:
      'Who reads its results today, beside its own people: the region, then partners. Empty for those it shares with.',
  })
  async seenBy(@Root() { id }: InstitutionRow, @Ctx() context: RequestContext): Promise<Seer[]> {
    return [...(await context.load(seenBy, id))];
  }
}
