import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enum.ts';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import { connectionType } from '../graphql/relay.types.ts';
import { MembershipType, RoleEnum } from '../people/index.ts';
import type { Membership } from '../organisations/index.ts';
import type { Role } from '../platform/actor.ts';
import type { JoinRequest } from './join-request.entity.ts';

export const AddressHintEnum = enumType(
  { MATCHES_WEBSITE: 'matches-website', FREE_MAIL: 'free-mail', OTHER: 'other' },
  {
    name: 'AddressHint',
    description: 'What the address of somebody who asks to join says of them.',
    values: {
      MATCHES_WEBSITE: "It is at the domain of the institution's website, as the register has it.",
      FREE_MAIL: 'It is at a service where everybody can have an address.',
      OTHER: 'Neither.',
    },
  },
);

@ObjectType('JoinRequest', {
  description: 'That somebody whose address is confirmed asks to act for an institution.',
  simpleResolvers: true,
})
export class JoinRequestType {
  @Field(() => String, { description: 'What they call themselves.' })
  name!: string;

  @Field(() => String, { description: 'Their e-mail address, in lower case.' })
  email!: string;

  @Field(() => RoleEnum, { description: 'The role that they ask for.' })
  role!: Role;

  @Field(() => String, { description: 'What they say about it; empty when they said nothing.' })
  note!: string;
}

export const JoinRequestConnectionType = connectionType('JoinRequest', () => JoinRequestType);

@InputType('ApproveJoinRequestInput', { description: 'Whom to let join, as what.' })
export class ApproveJoinRequestInput extends MutationInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => RoleEnum, { description: 'The role to give, which need not be the one that was asked for.' })
  role!: Role;
}

@InputType('DeclineJoinRequestInput', { description: 'Whom not to let join, and why.' })
export class DeclineJoinRequestInput extends MutationInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => String, { description: 'The reason, which the person is told: at most 500 characters.' })
  reason!: string;
}

@ObjectType('JoinDecisionPayload', { description: 'What came of a decision.' })
export class JoinDecisionPayload extends MutationPayload {
  @Field(() => JoinRequestType, { nullable: true, description: 'The request; null while there are problems.' })
  request!: JoinRequest | null;

  @Field(() => MembershipType, { nullable: true, description: 'What the person was given, when they may join.' })
  membership!: Membership | null;
}
