import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import type { Membership } from '../organisations/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { membershipsOfInstitution } from './membership.loader.ts';
import { MembershipType } from './membership.types.ts';

@Resolver(() => InstitutionType)
export class InstitutionPeopleResolver {
  @FieldResolver(() => [MembershipType], {
    description: 'Its people, oldest membership first. Empty for those it shares with.',
  })
  people(@Root() { id }: InstitutionRow, @Ctx() context: RequestContext): Promise<Membership[]> {
    return context.load(membershipsOfInstitution, id);
  }
}
