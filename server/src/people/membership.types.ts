import { Field, ObjectType } from 'type-graphql';
import type { Role } from '../platform/actor.ts';
import { RoleEnum } from './role.types.ts';

@ObjectType('Membership', { description: 'That a person acts for an organisation in a role.', simpleResolvers: true })
export class MembershipType {
  @Field(() => RoleEnum, { description: 'What the person may be there.' })
  role!: Role;
}
