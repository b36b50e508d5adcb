import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { payload } from '../../graphql/payload.types.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { showAccount } from '../show-account.ts';
import { addPasskey } from './add-passkey.ts';
import { removePasskey, renamePasskey } from './change-passkey.ts';
import {
  AddPasskeyInput,
  BeginPasskeyInput,
  BeginPasskeyPayload,
  PasskeysPayload,
  RemovePasskeyInput,
  RenamePasskeyInput,
} from './passkey.inputs.ts';
import { beginPasskey } from './passkey-options.ts';

@Resolver()
export class PasskeyResolver {
  @Authorized()
  @Mutation(() => BeginPasskeyPayload, {
    nullable: true,
    description: 'Begins to add a passkey; `addPasskey` takes what the device makes of it, within 5 minutes.',
  })
  async beginPasskey(
    @Arg('input', () => BeginPasskeyInput, { description: 'Nothing more.' }) input: BeginPasskeyInput,
    @Ctx() context: RequestContext,
  ) {
    const { options, problems } = await beginPasskey(context);
    return payload(input, { options }, problems);
  }

  @Authorized()
  @Mutation(() => PasskeysPayload, { nullable: true, description: 'Adds a passkey to sign in with.' })
  async addPasskey(
    @Arg('input', () => AddPasskeyInput, { description: 'The passkey.' }) input: AddPasskeyInput,
    @Ctx() context: RequestContext,
  ) {
    const problems = await addPasskey(context, input);
    return payload(input, { account: await showAccount(context) }, problems);
  }

  @Authorized()
  @Mutation(() => PasskeysPayload, { nullable: true, description: 'Gives a passkey another name.' })
  async renamePasskey(
    @Arg('input', () => RenamePasskeyInput, { description: 'Which, and the name.' }) input: RenamePasskeyInput,
    @Ctx() context: RequestContext,
  ) {
    const problems = await renamePasskey(context, input.id, input.name);
    return payload(input, { account: await showAccount(context) }, problems);
  }

  @Authorized()
  @Mutation(() => PasskeysPayload, {
    nullable: true,
    description: 'Removes a passkey: nobody signs in with it any more.',
  })
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput, { description: 'Which.' }) input: RemovePasskeyInput,
    @Ctx() context: RequestContext,
  ) {
    await removePasskey(context, input.id);
    return payload(input, { account: await showAccount(context) });
  }
}
