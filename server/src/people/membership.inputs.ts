import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import type { Membership } from '../organisations/index.ts';
import type { Role } from '../platform/actor.ts';
import type { NewMember } from './add-member.ts';
import { MembershipType } from './membership.types.ts';
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

@ObjectType('AddMemberPayload', { description: 'What came of giving somebody a role.' })
export class AddMemberPayload extends MutationPayload {
  @Field(() => MembershipType, { nullable: true, description: 'The new membership; null while there are problems.' })
  membership!: Membership | null;
}
