import { Field, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { enumType } from '../graphql/enum.ts';
import { connectionType } from '../graphql/relay.types.ts';
import type { Role } from '../platform/actor.ts';
import { RoleEnum } from './role.types.ts';

export const MembershipStateEnum = enumType(
  { INVITED: 'invited', ACTIVE: 'active', ENDED: 'ended' },
  {
    name: 'MembershipState',
    description: 'How a membership stands.',
    values: {
      INVITED: 'The person was told, and has not signed in since.',
      ACTIVE: 'The person has signed in since.',
      ENDED: 'It gives no rights any more.',
    },
  },
);

export const MembershipActionEnum = enumType(
  {
    CHANGE_ROLE: 'change-role',
    END: 'end',
    RESTORE: 'restore',
    RESEND_INVITATION: 'resend-invitation',
    WITHDRAW_INVITATION: 'withdraw-invitation',
  },
  {
    name: 'MembershipAction',
    description: 'What somebody may do with a membership.',
    values: {
      CHANGE_ROLE: 'Change the role.',
      END: 'End it, at once.',
      RESTORE: 'Give it back after it has ended.',
      RESEND_INVITATION: 'Send the invitation again.',
      WITHDRAW_INVITATION: 'Take the invitation back.',
    },
  },
);

@ObjectType('Membership', {
  description: 'That a person acts for an organisation in a role, or did.',
  simpleResolvers: true,
})
export class MembershipType {
  @Field(() => RoleEnum, { description: 'What the person may be there.' })
  role!: Role;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the last invitation was sent; null when none was.',
  })
  invitedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null while it holds.' })
  endedAt!: Date | null;
}

export const MembershipConnectionType = connectionType('Membership', () => MembershipType);
