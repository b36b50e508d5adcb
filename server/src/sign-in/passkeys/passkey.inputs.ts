import type { Json } from '@waymark/kit';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationInput, MutationPayload } from '../../graphql/payload.types.ts';
import { AccountType } from '../account.types.ts';

@InputType('BeginPasskeyInput', { description: 'Nothing but the wish.' })
export class BeginPasskeyInput extends MutationInput {}

@ObjectType('BeginPasskeyPayload', { description: 'What came of it.' })
export class BeginPasskeyPayload extends MutationPayload {
  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      'What to hand to the browser (`PublicKeyCredentialCreationOptionsJSON`); null when there are problems.',
  })
  options!: object | null;
}

@InputType('AddPasskeyInput', { description: 'A passkey that a device has just made.' })
export class AddPasskeyInput extends MutationInput {
  @Field(() => String, { description: 'By which its owner knows it, up to 60 characters.' })
  name!: string;

  @Field(() => GraphQLJSON, { description: 'What the browser gave (`RegistrationResponseJSON`).' })
  response!: Json;
}

@InputType('RenamePasskeyInput', { description: 'A passkey and its new name.' })
export class RenamePasskeyInput extends MutationInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;

  @Field(() => String, { description: 'Up to 60 characters.' })
  name!: string;
}

@InputType('RemovePasskeyInput', { description: 'A passkey to end.' })
export class RemovePasskeyInput extends MutationInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
}

@ObjectType('PasskeysPayload', { description: 'What came of it.' })
export class PasskeysPayload extends MutationPayload {
  @Field(() => AccountType, { description: 'The account as it is now.' })
  account!: AccountType;
}
