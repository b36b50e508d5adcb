import { Field, InputType, ObjectType } from 'type-graphql';
import { MutationInput, MutationPayload } from '../../graphql/payload.types.ts';
import { AccountType } from '../account.types.ts';
import { AuthenticatorSetUpType } from './authenticator.types.ts';

@InputType('BeginAuthenticatorInput', { description: 'Nothing but the wish.' })
export class BeginAuthenticatorInput extends MutationInput {}

@ObjectType('BeginAuthenticatorPayload', { description: 'What came of it.' })
export class BeginAuthenticatorPayload extends MutationPayload {
  @Field(() => AuthenticatorSetUpType, {
    nullable: true,
    description: 'What to tell the app, this once; null when there are problems.',
  })
  setUp!: AuthenticatorSetUpType | null;
}

@InputType('ConfirmAuthenticatorInput', { description: 'The code that the app shows now.' })
export class ConfirmAuthenticatorInput extends MutationInput {
  @Field(() => String, { description: 'Six digits.' })
  code!: string;
}

@InputType('ReplaceRecoveryCodesInput', { description: 'Nothing but the wish.' })
export class ReplaceRecoveryCodesInput extends MutationInput {}

@ObjectType('RecoveryCodesPayload', { description: 'What came of it.' })
export class RecoveryCodesPayload extends MutationPayload {
  @Field(() => [String], { description: 'Ten codes, shown this once; none when there are problems.' })
  recoveryCodes!: readonly string[];

  @Field(() => AccountType, { description: 'The account as it is now.' })
  account!: AccountType;
}

@InputType('RemoveAuthenticatorInput', { description: 'Nothing but the wish.' })
export class RemoveAuthenticatorInput extends MutationInput {}

@ObjectType('RemoveAuthenticatorPayload', { description: 'What came of it.' })
export class RemoveAuthenticatorPayload extends MutationPayload {
  @Field(() => AccountType, { description: 'The account as it is now.' })
  account!: AccountType;
}
