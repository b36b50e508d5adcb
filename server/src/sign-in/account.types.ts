import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { MutationInput, MutationPayload } from '../graphql/payload.types.ts';
import { AuthenticatorType } from './authenticator/authenticator.types.ts';
import { PasskeyType } from './passkeys/passkey.types.ts';

@ObjectType('SignedInBrowser', { description: 'A browser in which the viewer is signed in.', simpleResolvers: true })
export class SignedInBrowserType {
  @Field(() => ID, { description: 'Names it, to end it.' })
  id!: string;

  @Field(() => String, {
    description: 'What the browser is, such as “Firefox, Windows”; empty when it cannot be told.',
  })
  browser!: string;

  @Field(() => GraphQLDateTime, { description: 'When the viewer signed in there.' })
  signedInAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was last used, to within ten minutes.' })
  lastUsedAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is the browser that is asking.' })
  current!: boolean;
}

@ObjectType('Account', { description: 'How the viewer signs in.', simpleResolvers: true })
export class AccountType {
  @Field(() => String, { description: 'The address that links are sent to.' })
  email!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the password was set; null when there is none.' })
  passwordSetAt!: Date | null;

  @Field(() => [PasskeyType], { description: 'The passkeys, oldest first: at most 20.' })
  passkeys!: readonly PasskeyType[];

  @Field(() => AuthenticatorType, {
    nullable: true,
    description: 'The authenticator app whose code is asked for at each sign-in; null when there is none.',
  })
  authenticator!: AuthenticatorType | null;

  @Field(() => [SignedInBrowserType], { description: 'Where the viewer is signed in, last used first.' })
  browsers!: readonly SignedInBrowserType[];
}

@InputType('SetPasswordInput', { description: 'A new password.' })
export class SetPasswordInput extends MutationInput {
  @Field(() => String, { description: '12 to 200 characters, and none of those that are tried first.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The password of now; not needed within 15 minutes of proving who one is.',
  })
  current?: string | null;
}

@ObjectType('SetPasswordPayload', { description: 'What came of it.' })
export class SetPasswordPayload extends MutationPayload {
  @Field(() => AccountType, { nullable: true, description: 'The account as it is now; null when there are problems.' })
  account!: AccountType | null;
}

@InputType('EndSessionsInput', { description: 'Where to sign out.' })
export class EndSessionsInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'One browser; left out, every browser but this one.' })
  id?: string | null;
}

@ObjectType('EndSessionsPayload', { description: 'What came of it.' })
export class EndSessionsPayload extends MutationPayload {
  @Field(() => AccountType, { description: 'The account as it is now.' })
  account!: AccountType;
}
