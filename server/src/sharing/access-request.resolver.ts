import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { payload } from '../graphql/payload.types.ts';
import { InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import { organisationById, OrganisationType, type Organisation } from '../organisations/index.ts';
import type { Connection } from '../platform/connection.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { programmeById, ProgrammeType, type Programme } from '../programmes/index.ts';
import type { AccessRequest } from './access-request.entity.ts';
import {
  AcceptAccessRequestInput,
  AccessRequestConnectionType,
  AccessRequestPayload,
  AccessRequestsArgs,
  AccessRequestType,
  DeclineAccessRequestInput,
  RegisteredInstitutionType,
  RequestAccessInput,
  WithdrawAccessRequestInput,
} from './access-request.types.ts';
import { acceptRequest, declineRequest } from './decide-request.ts';
import { findRegistered, type Registered } from './find-registered.ts';
import { requestsOfPartner, requestsToInstitution } from './list-requests.ts';
import { requestAccess } from './request-access.ts';
import { withdrawRequest } from './withdraw-request.ts';

@Resolver(() => AccessRequestType)
export class AccessRequestResolver {
  @Authorized()
  @Query(() => RegisteredInstitutionType, {
    nullable: true,
    description:
      'The open school or college with a number, as the public register has it, for a partner who wants to ask it.',
  })
  registeredInstitution(
    @Arg('number', () => String, { description: 'Its URN (six digits) or UKPRN (eight digits).' }) number: string,
    @Ctx() context: RequestContext,
  ): Promise<Registered | null> {
    return findRegistered(context, number);
  }

  @Authorized()
  @Query(() => AccessRequestConnectionType, {
    description: 'What your organisation asked for, newest first. For partners.',
  })
  accessRequests(
    @Args(() => AccessRequestsArgs) search: AccessRequestsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AccessRequest>> {
    return requestsOfPartner(context, search);
  }

  @Authorized()
  @Mutation(() => AccessRequestPayload, {
    nullable: true,
    description: 'Asks a school or college to share its results. Nothing is shared until it agrees.',
  })
  async requestAccess(
    @Arg('input', () => RequestAccessInput, { description: 'Whom, what and until when.' }) input: RequestAccessInput,
    @Ctx() context: RequestContext,
  ) {
    const { request, problems } = await requestAccess(context, input);
    return payload(input, { request }, problems);
  }

  @Authorized()
  @Mutation(() => AccessRequestPayload, { nullable: true, description: 'Agrees to a request, and gives the grant.' })
  async acceptAccessRequest(
    @Arg('input', () => AcceptAccessRequestInput, { description: 'Which, and how much of it.' })
    input: AcceptAccessRequestInput,
    @Ctx() context: RequestContext,
  ) {
    const { request, problems } = await acceptRequest(context, input.requestId, input);
    return payload(input, { request }, problems);
  }

  @Authorized()
  @Mutation(() => AccessRequestPayload, { nullable: true, description: 'Declines a request.' })
  async declineAccessRequest(
    @Arg('input', () => DeclineAccessRequestInput, { description: 'Which, and why.' }) input: DeclineAccessRequestInput,
    @Ctx() context: RequestContext,
  ) {
    const { request, problems } = await declineRequest(context, input.requestId, input.reason);
    return payload(input, { request }, problems);
  }

  @Authorized()
  @Mutation(() => AccessRequestPayload, { nullable: true, description: 'Takes a request of your organisation back.' })
  async withdrawAccessRequest(
    @Arg('input', () => WithdrawAccessRequestInput, { description: 'Which one.' }) input: WithdrawAccessRequestInput,
    @Ctx() context: RequestContext,
  ) {
    return payload(input, { request: await withdrawRequest(context, input.requestId) });
  }

  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { institutionId, id }: AccessRequest): string {
    return toGlobalId('AccessRequest', institutionId, id);
  }

  @FieldResolver(() => OrganisationType, { description: 'Who asks.' })
  organisation(@Root() { organisationId }: AccessRequest, @Ctx() context: RequestContext): Promise<Organisation> {
    return context.load(organisationById, organisationId);
  }

  @FieldResolver(() => ProgrammeType, {
    nullable: true,
    description: 'Only the results of this programme are asked for; those of all when null.',
  })
  programme(@Root() { programmeId }: AccessRequest, @Ctx() context: RequestContext): Promise<Programme | null> | null {
    return programmeId ? context.load(programmeById, programmeId) : null;
  }

  @FieldResolver(() => String, { description: 'Name of the person who asked.' })
  requestedBy(@Root() { requestedByName }: AccessRequest): string {
    return requestedByName;
  }
}

@Resolver(() => InstitutionType)
export class InstitutionRequestsResolver {
  @FieldResolver(() => AccessRequestConnectionType, {
    description: 'What partners asked of it, newest first. Partners see their own requests only.',
  })
  accessRequests(
    @Root() { id }: InstitutionRow,
    @Args(() => AccessRequestsArgs) search: AccessRequestsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AccessRequest>> {
    return requestsToInstitution(context, id, search);
  }
}
