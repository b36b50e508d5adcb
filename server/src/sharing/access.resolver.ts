import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import type { Access } from '../ledger/index.ts';
import { organisationById, OrganisationType, type Organisation } from '../organisations/index.ts';
import type { Connection } from '../platform/connection.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { AccessConnectionType, AccessesArgs, AccessType } from './access.types.ts';
import { listAccesses } from './list-accesses.ts';

@Resolver(() => InstitutionType)
export class InstitutionAccessesResolver {
  @FieldResolver(() => AccessConnectionType, {
    nullable: true,
    description: 'Who from outside read what of it, the last day first. For its own people; null for everybody else.',
  })
  accesses(
    @Root() { id }: InstitutionRow,
    @Args(() => AccessesArgs) { filter, ...page }: AccessesArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Access> | null> {
    return listAccesses(context, id, { ...page, filter: filter ?? {} });
  }
}

@Resolver(() => AccessType)
export class AccessResolver {
  @FieldResolver(() => OrganisationType, { description: 'The organisation that the reader acted for.' })
  organisation(@Root() { organisationId }: Access, @Ctx() context: RequestContext): Promise<Organisation> {
    return context.load(organisationById, organisationId);
  }
}
