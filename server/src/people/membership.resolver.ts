import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { payload } from '../graphql/payload.types.ts';
import { organisationById, OrganisationType, type Membership, type Organisation } from '../organisations/index.ts';
import type { Connection } from '../platform/connection.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { addMember } from './add-member.ts';
import { listMemberships } from './list-memberships.ts';
import { AddMemberInput, AddMemberPayload, MembershipsArgs } from './membership.inputs.ts';
import { membershipActions, stateOf, type MembershipAction, type MembershipState } from './membership-state.ts';
import {
  MembershipActionEnum,
  MembershipConnectionType,
  MembershipStateEnum,
  MembershipType,
} from './membership.types.ts';
import { personOfMembership } from './person-of-membership.ts';
import { PersonType } from './person.types.ts';

@Resolver(() => MembershipType)
export class MembershipResolver {
  @Authorized()
  @Query(() => MembershipConnectionType, {
    description: 'Who acts for the organisations that you may know the people of, by name.',
  })
  memberships(
    @Args(() => MembershipsArgs) { filter, ...page }: MembershipsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Membership>> {
    return listMemberships(context, page, filter ?? {});
  }

  @Authorized()
  @Mutation(() => AddMemberPayload, {
    nullable: true,
    description: 'Gives somebody a role in an organisation, and invites them by e-mail.',
  })
  async addMember(
    @Arg('input', () => AddMemberInput, { description: 'Whom, where and as what.' }) input: AddMemberInput,
    @Ctx() context: RequestContext,
  ) {
    const { membership, problems } = await addMember(context, input);
    return payload(input, { membership }, problems);
  }

  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { id }: Membership): string {
    return toGlobalId('Membership', id);
  }

  @FieldResolver(() => MembershipStateEnum, { description: 'How it stands.' })
  state(@Root() membership: Membership): MembershipState {
    return stateOf(membership);
  }

  @FieldResolver(() => OrganisationType, { description: 'The organisation that the person acts for.' })
  organisation(@Root() { organisationId }: Membership, @Ctx() context: RequestContext): Promise<Organisation> {
    return context.load(organisationById, organisationId);
  }

  @FieldResolver(() => PersonType, { description: 'Who acts for it; as they were invited, until they have signed in.' })
  person(@Root() membership: Membership, @Ctx() context: RequestContext) {
    return personOfMembership(context, membership);
  }

  @FieldResolver(() => [MembershipActionEnum], { description: 'What you may do with it.' })
  async viewerMay(
    @Root() membership: Membership,
    @Ctx() context: RequestContext,
  ): Promise<readonly MembershipAction[]> {
    const organisation = await context.load(organisationById, membership.organisationId);
    return membershipActions(context.actor, membership, organisation);
  }
}
