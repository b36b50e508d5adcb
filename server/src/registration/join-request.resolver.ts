import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { PageArgsType } from '../graphql/page.args.ts';
import { payload } from '../graphql/payload.types.ts';
import { institutionById, InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import type { Connection } from '../platform/connection.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { addressHint, type AddressHint } from './address-hint.ts';
import { approveJoinRequest, declineJoinRequest } from './decide-join-request.ts';
import type { JoinRequest } from './join-request.entity.ts';
import {
  AddressHintEnum,
  ApproveJoinRequestInput,
  DeclineJoinRequestInput,
  JoinDecisionPayload,
  JoinRequestConnectionType,
  JoinRequestType,
} from './join-request.types.ts';
import { listJoinRequests } from './list-join-requests.ts';

@Resolver(() => JoinRequestType)
export class JoinRequestResolver {
  @Authorized()
  @Query(() => JoinRequestConnectionType, {
    description:
      'Who asks to join and waits for you to decide, oldest first. For the region: at institutions where nobody could.',
  })
  joinRequests(
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: RequestContext,
  ): Promise<Connection<JoinRequest>> {
    return listJoinRequests(context, page);
  }

  @Authorized()
  @Mutation(() => JoinDecisionPayload, {
    nullable: true,
    description: 'Lets somebody who asked join an institution, and invites them.',
  })
  async approveJoinRequest(
    @Arg('input', () => ApproveJoinRequestInput, { description: 'Whom, as what.' }) input: ApproveJoinRequestInput,
    @Ctx() context: RequestContext,
  ) {
    const { request, membership, problems } = await approveJoinRequest(context, input.requestId, input.role);
    return payload(input, { request, membership }, problems);
  }

  @Authorized()
  @Mutation(() => JoinDecisionPayload, {
    nullable: true,
    description: 'Declines somebody who asked to join an institution, and tells them why.',
  })
  async declineJoinRequest(
    @Arg('input', () => DeclineJoinRequestInput, { description: 'Whom, and why.' }) input: DeclineJoinRequestInput,
    @Ctx() context: RequestContext,
  ) {
    const { request, membership, problems } = await declineJoinRequest(context, input.requestId, input.reason);
    return payload(input, { request, membership }, problems);
  }

  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { institutionId, id }: JoinRequest): string {
    return toGlobalId('JoinRequest', institutionId, id);
  }

  @FieldResolver(() => GraphQLDateTime, { description: 'When they asked and confirmed their address.' })
  askedAt(@Root() { confirmedAt, askedAt }: JoinRequest): Date {
    return confirmedAt ?? askedAt;
  }

  @FieldResolver(() => InstitutionType, { nullable: true, description: 'The institution that they want to act for.' })
  institution(@Root() { institutionId }: JoinRequest, @Ctx() context: RequestContext): Promise<InstitutionRow | null> {
    return context.load(institutionById, institutionId);
  }

  @FieldResolver(() => AddressHintEnum, { description: 'What their address says of them: a hint, and no proof.' })
  async addressHint(
    @Root() { institutionId, email }: JoinRequest,
    @Ctx() context: RequestContext,
  ): Promise<AddressHint> {
    return addressHint(email, (await context.load(institutionById, institutionId))?.website);
  }
}
