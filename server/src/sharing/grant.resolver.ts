import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { payload } from '../graphql/payload.types.ts';
import { institutionById, InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import { organisationById, OrganisationType, type Organisation } from '../organisations/index.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { programmeById, ProgrammeType, type Programme } from '../programmes/index.ts';
import { createGrant } from './create-grant.ts';
import type { Grant } from './grant.entity.ts';
import {
  CreateGrantInput,
  CreateGrantPayload,
  GrantType,
  RevokeGrantInput,
  RevokeGrantPayload,
} from './grant.types.ts';
import { revokeGrant } from './revoke-grant.ts';

@Resolver(() => GrantType)
export class GrantResolver {
  @Authorized()
  @Mutation(() => CreateGrantPayload, {
    nullable: true,
    description: "Lets a partner organisation read an institution's results, in place of any grant that it has.",
  })
  async createGrant(
    @Arg('input', () => CreateGrantInput, { description: 'Who, what and until when.' }) input: CreateGrantInput,
    @Ctx() context: RequestContext,
  ) {
    const { grant, problems } = await createGrant(context, input);
    return payload(input, { grant }, problems);
  }

  @Authorized()
  @Mutation(() => RevokeGrantPayload, {
    nullable: true,
    description: "Ends a partner's right to read, from its next request on.",
  })
  async revokeGrant(
    @Arg('input', () => RevokeGrantInput, { description: 'Which grant.' }) input: RevokeGrantInput,
    @Ctx() context: RequestContext,
  ) {
    return payload(input, { grant: await revokeGrant(context, input.grantId) });
  }

  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { institutionId, id }: Grant): string {
    return toGlobalId('Grant', institutionId, id);
  }

  @FieldResolver(() => OrganisationType, { description: 'Who may read.' })
  organisation(@Root() { organisationId }: Grant, @Ctx() context: RequestContext): Promise<Organisation> {
    return context.load(organisationById, organisationId);
  }

  @FieldResolver(() => InstitutionType, { description: 'Whose results may be read.' })
  institution(@Root() { institutionId }: Grant, @Ctx() context: RequestContext): Promise<InstitutionRow | null> {
    return context.load(institutionById, institutionId);
  }

  @FieldResolver(() => ProgrammeType, {
    nullable: true,
    description: 'Only the results of this programme may be read; those of all when null.',
  })
  programme(@Root() { programmeId }: Grant, @Ctx() context: RequestContext): Promise<Programme | null> | null {
    return programmeId ? context.load(programmeById, programmeId) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it holds now: neither ended nor run out.' })
  holds(@Root() { revokedAt, endsOn }: Grant, @Ctx() { now }: RequestContext): boolean {
    return !revokedAt && endsOn >= londonDate(now());
  }

  @FieldResolver(() => String, { description: 'Name of the person who gave it.' })
  grantedBy(@Root() { grantedByName }: Grant): string {
    return grantedByName;
  }
}
