import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { Grant } from './grant.entity.ts';
import { grantsByInstitution } from './grant.loaders.ts';
import { GrantType } from './grant.types.ts';

@Resolver(() => InstitutionType)
export class InstitutionGrantsResolver {
  @FieldResolver(() => [GrantType], {
    description: 'With whom it shares and shared, newest first. Partners see their own grants only.',
  })
  grants(@Root() { id }: InstitutionRow, @Ctx() context: RequestContext): Promise<Grant[]> {
    return context.load(grantsByInstitution, id);
  }
}
