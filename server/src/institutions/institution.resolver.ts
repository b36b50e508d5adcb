import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../platform/connection.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { findInstitution } from './find-institution.ts';
import { InstitutionLookupInput, InstitutionsArgs } from './institution.inputs.ts';
import { actionsAt, type InstitutionAction } from './institution.policy.ts';
import type { InstitutionRow } from './institution-row.ts';
import {
  InstitutionActionEnum,
  InstitutionConnectionType,
  InstitutionType,
  LocalAuthorityType,
  PhaseType,
} from './institution.types.ts';
import { listInstitutions } from './list-institutions.ts';
import { listLocalAuthorities, type LocalAuthority } from './list-local-authorities.ts';
import { listPhases, type Phase } from './list-phases.ts';

@Resolver(() => InstitutionType)
export class InstitutionResolver {
  @Authorized()
  @Query(() => InstitutionType, {
    nullable: true,
    description: 'One institution; null with the error NOT_FOUND when there is none that you may see.',
  })
  institution(
    @Arg('by', () => InstitutionLookupInput, { description: 'What it is looked up by.' }) by: InstitutionLookupInput,
    @Ctx() context: RequestContext,
  ): Promise<InstitutionRow> {
    return findInstitution(context, by);
  }

  @Authorized()
  @Query(() => InstitutionConnectionType, { description: 'The institutions that you may see, by name.' })
  institutions(
    @Args(() => InstitutionsArgs) { filter, ...page }: InstitutionsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<InstitutionRow>> {
    return listInstitutions(context, page, filter ?? {});
  }

  @Authorized()
  @Query(() => [LocalAuthorityType], {
    description: 'The local authorities of the institutions that you may see, by name.',
  })
  localAuthorities(@Ctx() context: RequestContext): Promise<readonly LocalAuthority[]> {
    return listLocalAuthorities(context);
  }

  @Authorized()
  @Query(() => [PhaseType], {
    description: 'The phases of education of the institutions that you may see, by label.',
  })
  phases(@Ctx() context: RequestContext): Promise<Phase[]> {
    return listPhases(context);
  }

  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { id }: InstitutionRow): string {
    return toGlobalId('Institution', id);
  }

  @FieldResolver(() => LocalAuthorityType, { nullable: true, description: 'The local authority that it lies in.' })
  localAuthority(
    @Root() { localAuthorityCode: code, localAuthorityName: name }: InstitutionRow,
  ): LocalAuthority | null {
    return code === null ? null : { code, name: name ?? code };
  }

  @FieldResolver(() => String, { nullable: true, description: 'The trust that it belongs to.' })
  trust(@Root() { trustName }: InstitutionRow): string | null {
    return trustName;
  }

  @FieldResolver(() => [InstitutionActionEnum], { description: 'What you may do here.' })
  viewerMay(@Root() { id }: InstitutionRow, @Ctx() { actor }: RequestContext): readonly InstitutionAction[] {
    return actionsAt(actor, id);
  }
}
