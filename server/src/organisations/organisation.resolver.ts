import { Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { institutionById, InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { listPartners } from './find-organisation.ts';
import type { Organisation } from './organisation.entity.ts';
import { OrganisationType } from './organisation.types.ts';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Authorized()
  @Query(() => [OrganisationType], { description: 'Partner organisations that a school may share with, by name.' })
  partners(@Ctx() context: RequestContext): Promise<Organisation[]> {
    return listPartners(context);
  }

  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { id }: Organisation): string {
    return toGlobalId('Organisation', id);
  }

  @FieldResolver(() => InstitutionType, {
    nullable: true,
    description: 'The institution, when the organisation is one that you may see.',
  })
  institution(
    @Root() { id, kind }: Organisation,
    @Ctx() context: RequestContext,
  ): Promise<InstitutionRow | null> | null {
    return kind === 'institution' ? context.load(institutionById, id) : null;
  }
}
