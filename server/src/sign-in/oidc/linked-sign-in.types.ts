import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, MutationPayload } from '../../graphql/payload.types.ts';
import { AccountType } from '../account.types.ts';

@ObjectType('SignInProvider', { description: 'Another service by which people may sign in.', simpleResolvers: true })
export class SignInProviderType {
  @Field(() => String, { description: 'What people call it.' })
  name!: string;
}

@ObjectType('LinkedSignIn', {
  description: 'An account at another service by which the viewer may sign in.',
  simpleResolvers: true,
})
export class LinkedSignInType {
  @Field(() => ID, { description: 'Names it, to unlink it.' })
  id!: string;

  @Field(() => String, { description: 'The service, as people call it.' })
  provider!: string;

  @Field(() => String, { description: 'What the account was called there when it was linked.' })
  label!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was linked.' })
  linkedAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the viewer last signed in by it; null when never yet.',
  })
  lastUsedAt!: Date | null;
}

@InputType('UnlinkSignInInput', { description: 'Which account of another service.' })
export class UnlinkSignInInput extends MutationInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ObjectType('UnlinkSignInPayload', { description: 'What came of it.' })
export class UnlinkSignInPayload extends MutationPayload {
  @Field(() => AccountType, { description: 'The account as it is now.' })
  account!: AccountType;
}
