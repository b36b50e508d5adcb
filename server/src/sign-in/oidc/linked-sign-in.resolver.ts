import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { payload } from '../../graphql/payload.types.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { AccountType } from '../account.types.ts';
import { showAccount } from '../show-account.ts';
import {
  LinkedSignInType,
  SignInProviderType,
  UnlinkSignInInput,
  UnlinkSignInPayload,
} from './linked-sign-in.types.ts';
import { listLinked } from './list-linked.ts';
import { unlinkIdentity } from './unlink-identity.ts';

@Resolver(() => AccountType)
export class LinkedSignInResolver {
  @Query(() => SignInProviderType, {
    nullable: true,
    description: 'The other service by which people may sign in; null when there is none.',
  })
  signInProvider(@Ctx() { services }: RequestContext): SignInProviderType | null {
    return services.settings.oidc;
  }

  @FieldResolver(() => [LinkedSignInType], {
    description: 'Accounts at other services by which the viewer may sign in, oldest first.',
  })
  linkedSignIns(@Ctx() context: RequestContext): Promise<readonly LinkedSignInType[]> {
    return listLinked(context);
  }

  @Authorized()
  @Mutation(() => UnlinkSignInPayload, {
    nullable: true,
    description: 'Takes an account of another service away from the ways in of the viewer.',
  })
  async unlinkSignIn(
    @Arg('input', () => UnlinkSignInInput, { description: 'Which account.' }) input: UnlinkSignInInput,
    @Ctx() context: RequestContext,
  ) {
    await unlinkIdentity(context, input.id);
    return payload(input, { account: await showAccount(context) });
  }
}
