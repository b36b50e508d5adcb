import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { PageArgsType } from '../graphql/page.args.ts';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import { OrganisationKindEnum, type Membership, type OrganisationKind } from '../organisations/index.ts';
import type { Role } from '../platform/actor.ts';
import type { NewMember } from './add-member.ts';
import type { MembershipFilter } from './list-memberships.ts';
import type { MembershipState } from './membership-state.ts';
import { MembershipStateEnum, MembershipType } from './membership.types.ts';
import { RoleEnum } from './role.types.ts';

@InputType('AddMemberInput', { description: 'Whom to give a role, and where: exactly one of the two ids.' })
export class AddMemberInput extends MutationInput implements NewMember {
  @Field(() => ID, { nullable: true, description: 'The organisation that they are to act for.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The institution that they are to act for.' })
  institutionId?: string | null;

  @Field(() => String, { description: 'Their name. Ignored for somebody who is known by this address already.' })
  name!: string;

  @Field(() => String, { description: 'Their e-mail address.' })
  email!: string;

  @Field(() => RoleEnum, { description: 'What they may be there.' })
  role!: Role;
}

@InputType('MembershipInput', { description: 'Which membership.' })
export class MembershipInput extends MutationInput {
  @Field(() => ID, { description: 'The membership.' })
  membershipId!: string;
}

@InputType('ChangeRoleInput', { description: 'What somebody is to be in an organisation from now on.' })
export class ChangeRoleInput extends MembershipInput {
  @Field(() => RoleEnum, { description: 'The role, one of those of that kind of organisation.' })
  role!: Role;
}

@ObjectType('MembershipPayload', { description: 'What came of changing a membership.' })
export class MembershipPayload extends MutationPayload {
  @Field(() => MembershipType, {
    nullable: true,
    description: 'The membership as it is now; null while there are problems.',
  })
  membership!: Membership | null;
}

@ObjectType('AddMemberPayload', { description: 'What came of giving somebody a role.' })
export class AddMemberPayload extends MutationPayload {
  @Field(() => MembershipType, { nullable: true, description: 'The new membership; null while there are problems.' })
  membership!: Membership | null;
}

@InputType('MembershipFilter', {
  description: 'What a list of memberships is narrowed to. What is left out narrows nothing.',
})
class MembershipFilterInput implements MembershipFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, the address, or the name of the organisation.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organisationId?: string | null;

  @Field(() => [OrganisationKindEnum], { nullable: true, description: 'Kinds of organisation.' })
  kinds?: OrganisationKind[] | null;

  @Field(() => [RoleEnum], { nullable: true, description: 'Roles.' })
  roles?: Role[] | null;

  @Field(() => [MembershipStateEnum], {
    nullable: true,
    description: 'How they stand; those that hold when it is left out.',
  })
  states?: MembershipState[] | null;
}

@ArgsType()
export class MembershipsArgs extends PageArgsType {
  @Field(() => MembershipFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: MembershipFilterInput | null;
}
