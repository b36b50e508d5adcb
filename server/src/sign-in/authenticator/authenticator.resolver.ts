import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { payload } from '../../graphql/payload.types.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { showAccount } from '../show-account.ts';
import {
  BeginAuthenticatorInput,
  BeginAuthenticatorPayload,
  ConfirmAuthenticatorInput,
  RecoveryCodesPayload,
  RemoveAuthenticatorInput,
  RemoveAuthenticatorPayload,
  ReplaceRecoveryCodesInput,
} from './authenticator.inputs.ts';
import { beginAuthenticator } from './begin-authenticator.ts';
import { confirmAuthenticator } from './confirm-authenticator.ts';
import { removeAuthenticator } from './remove-authenticator.ts';
import { replaceRecoveryCodes } from './replace-recovery-codes.ts';

@Resolver()
export class AuthenticatorResolver {
  @Authorized()
  @Mutation(() => BeginAuthenticatorPayload, {
    nullable: true,
    description: 'Makes the secret for an authenticator app. It counts once `confirmAuthenticator` was given a code.',
  })
  async beginAuthenticator(
    @Arg('input', () => BeginAuthenticatorInput, { description: 'Nothing more.' }) input: BeginAuthenticatorInput,
    @Ctx() context: RequestContext,
  ) {
    const { setUp, problems } = await beginAuthenticator(context);
    return payload(input, { setUp }, problems);
  }

  @Authorized()
  @Mutation(() => RecoveryCodesPayload, {
    nullable: true,
    description: 'Asks for a code of the app at each sign-in from now on, and gives the recovery codes.',
  })
  async confirmAuthenticator(
    @Arg('input', () => ConfirmAuthenticatorInput, { description: 'The code.' }) input: ConfirmAuthenticatorInput,
    @Ctx() context: RequestContext,
  ) {
    const { recoveryCodes, problems } = await confirmAuthenticator(context, input.code);
    return payload(input, { recoveryCodes, account: await showAccount(context) }, problems);
  }

  @Authorized()
  @Mutation(() => RecoveryCodesPayload, {
    nullable: true,
    description: 'Makes new recovery codes; the old ones end.',
  })
  async replaceRecoveryCodes(
    @Arg('input', () => ReplaceRecoveryCodesInput, { description: 'Nothing more.' }) input: ReplaceRecoveryCodesInput,
    @Ctx() context: RequestContext,
  ) {
    const { recoveryCodes, problems } = await replaceRecoveryCodes(context);
    return payload(input, { recoveryCodes, account: await showAccount(context) }, problems);
  }

  @Authorized()
  @Mutation(() => RemoveAuthenticatorPayload, {
    nullable: true,
    description: 'Takes the authenticator app away: signing in asks for no code any more.',
  })
  async removeAuthenticator(
    @Arg('input', () => RemoveAuthenticatorInput, { description: 'Nothing more.' }) input: RemoveAuthenticatorInput,
    @Ctx() context: RequestContext,
  ) {
    await removeAuthenticator(context);
    return payload(input, { account: await showAccount(context) });
  }
}
