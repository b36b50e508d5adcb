import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { payload } from '../graphql/payload.types.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { changeRole } from './change-role.ts';
import { endMembership, withdrawInvitation } from './end-membership.ts';
import { resendInvitation, restoreMembership } from './invite-again.ts';
import { ChangeRoleInput, MembershipInput, MembershipPayload } from './membership.inputs.ts';

@Resolver()
export class ChangeMembershipResolver {
  @Authorized()
  @Mutation(() => MembershipPayload, {
    nullable: true,
    description: 'Changes what somebody may do in an organisation, from their next request on.',
  })
  async changeRole(
    @Arg('input', () => ChangeRoleInput, { description: 'Whose, and to what.' }) input: ChangeRoleInput,
    @Ctx() context: RequestContext,
  ) {
    const { membership, problems } = await changeRole(context, input.membershipId, input.role);
    return payload(input, { membership }, problems);
  }

  @Authorized()
  @Mutation(() => MembershipPayload, {
    nullable: true,
    description:
      'Ends what somebody may do in an organisation, at once: in the next request, and in what they have open.',
  })
  async endMembership(
    @Arg('input', () => MembershipInput, { description: 'Which membership.' }) input: MembershipInput,
    @Ctx() context: RequestContext,
  ) {
    const { membership, problems } = await endMembership(context, input.membershipId);
    return payload(input, { membership }, problems);
  }

  @Authorized()
  @Mutation(() => MembershipPayload, {
    nullable: true,
    description: 'Gives a role back that had ended, and tells the person.',
  })
  async restoreMembership(
    @Arg('input', () => MembershipInput, { description: 'Which membership.' }) input: MembershipInput,
    @Ctx() context: RequestContext,
  ) {
    const { membership, problems } = await restoreMembership(context, input.membershipId);
    return payload(input, { membership }, problems);
  }

  @Authorized()
  @Mutation(() => MembershipPayload, {
    nullable: true,
    description: 'Sends an invitation again, with a new link. Within limits, so that nobody is flooded.',
  })
  async resendInvitation(
    @Arg('input', () => MembershipInput, { description: 'Which membership.' }) input: MembershipInput,
    @Ctx() context: RequestContext,
  ) {
    const { membership, problems } = await resendInvitation(context, input.membershipId);
    return payload(input, { membership }, problems);
  }

  @Authorized()
  @Mutation(() => MembershipPayload, {
    nullable: true,
    description: 'Takes an invitation back: its link signs nobody in any more.',
  })
  async withdrawInvitation(
    @Arg('input', () => MembershipInput, { description: 'Which membership.' }) input: MembershipInput,
    @Ctx() context: RequestContext,
  ) {
    const { membership, problems } = await withdrawInvitation(context, input.membershipId);
    return payload(input, { membership }, problems);
  }
}
