import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { payload } from '../graphql/payload.types.ts';
import { ViewerType } from '../people/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import {
  AccountType,
  EndSessionsInput,
  EndSessionsPayload,
  SetPasswordInput,
  SetPasswordPayload,
} from './account.types.ts';
import { endSessions } from './end-sessions.ts';
import { setPassword } from './set-password.ts';
import { showAccount } from './show-account.ts';

@Resolver(() => ViewerType)
export class AccountResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'How the viewer signs in; null for a stranger or a program.',
  })
  account(@Root() actor: Actor, @Ctx() context: RequestContext): Promise<AccountType> | null {
    return actor.kind === 'person' ? showAccount(context) : null;
  }

  @Authorized()
  @Mutation(() => SetPasswordPayload, {
    nullable: true,
    description: 'Sets the password of the viewer, and signs them out everywhere else.',
  })
  async setPassword(
    @Arg('input', () => SetPasswordInput, { description: 'The password.' }) input: SetPasswordInput,
    @Ctx() context: RequestContext,
  ) {
    const problems = await setPassword(context, { password: input.password, current: input.current ?? null });
    const account = problems.length === 0 ? await showAccount(context) : null;
    return payload(input, { account }, problems);
  }

  @Authorized()
  @Mutation(() => EndSessionsPayload, {
    nullable: true,
    description: 'Signs the viewer out in another browser, or in all others.',
  })
  async endSessions(
    @Arg('input', () => EndSessionsInput, { description: 'Where.' }) input: EndSessionsInput,
    @Ctx() context: RequestContext,
  ) {
    await endSessions(context, input.id ?? null);
    return payload(input, { account: await showAccount(context) });
  }
}
