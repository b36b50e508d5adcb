import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { Organisation } from './organisation.entity.ts';
import { organisationById } from './organisation.loader.ts';
import { OrganisationType } from './organisation.types.ts';

@Resolver(() => InstitutionType)
export class InstitutionOrganisationResolver {
  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The organisation that its people act for.' })
  organisation(@Root() { id }: InstitutionRow, @Ctx() context: RequestContext): Promise<Organisation> {
    return context.load(organisationById, id);
  }
}
