import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Passkey', {
  description: 'A key that one of the viewer’s devices keeps, and signs in with.',
  simpleResolvers: true,
})
export class PasskeyType {
  @Field(() => ID, { description: 'Names it, to rename or remove it.' })
  id!: string;

  @Field(() => String, { description: 'By which its owner knows it.' })
  name!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was added.' })
  addedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last used; null when it never was.' })
  lastUsedAt!: Date | null;
}
