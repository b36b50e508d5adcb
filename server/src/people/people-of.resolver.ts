import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import { OrganisationType, type Membership, type Organisation } from '../organisations/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { managerCountOf } from './manager-count.loader.ts';
import { membershipsOfOrganisation } from './membership.loader.ts';
import { MembershipType } from './membership.types.ts';

@Resolver(() => InstitutionType)
export class InstitutionPeopleResolver {
  @FieldResolver(() => [MembershipType], {
    description:
      'Its people, oldest membership first, without those whose role has ended. Empty for those it shares with.',
  })
  people(@Root() { id }: InstitutionRow, @Ctx() context: RequestContext): Promise<Membership[]> {
    return context.load(membershipsOfOrganisation, id);
  }
}

@Resolver(() => OrganisationType)
export class OrganisationPeopleResolver {
  @FieldResolver(() => [MembershipType], {
    description:
      'Its people, oldest membership first, without those whose role has ended. For its own people and for the region; empty for others.',
  })
  people(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<Membership[]> {
    return context.load(membershipsOfOrganisation, id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many people who have signed in may manage its people. Two or more are urged: with one, nobody is left when they leave. Null for those who may not read its people.',
  })
  managerCount(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<number | null> {
    return context.load(managerCountOf, id);
  }
}
