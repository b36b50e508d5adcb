import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import { OrganisationType, type Membership, type Organisation } from '../organisations/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { membershipsOfOrganisation } from './membership.loader.ts';
import { MembershipType } from './membership.types.ts';

@Resolver(() => InstitutionType)
export class InstitutionPeopleResolver {
  @FieldResolver(() => [MembershipType], {
    description: 'Its people, oldest membership first. Empty for those it shares with.',
  })
  people(@Root() { id }: InstitutionRow, @Ctx() context: RequestContext): Promise<Membership[]> {
    return context.load(membershipsOfOrganisation, id);
  }
}

@Resolver(() => OrganisationType)
export class OrganisationPeopleResolver {
  @FieldResolver(() => [MembershipType], {
    description: 'Its people, oldest membership first. For its own people and for the region; empty for others.',
  })
  people(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<Membership[]> {
    return context.load(membershipsOfOrganisation, id);
  }
}
