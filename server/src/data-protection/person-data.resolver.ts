import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { payload, type MutationInput } from '../graphql/payload.types.ts';
import type { Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { deactivatePerson } from './deactivate-person.ts';
import { erasePerson } from './erase-person.ts';
import {
  AccountPayload,
  DisableAccountInput,
  EnableAccountInput,
  EraseAccountInput,
  PersonDataType,
} from './person-data.types.ts';
import { reactivatePerson } from './reactivate-person.ts';
import { showPersonData } from './show-person-data.ts';

@Resolver()
export class PersonDataResolver {
  @Authorized()
  @Query(() => PersonDataType, {
    description: "What can be done with your own data, or for a region administrator with anybody's.",
  })
  personData(
    @Arg('personId', () => ID, { nullable: true, description: 'Whose; left out, your own.' })
    personId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<PersonDataType> {
    return showPersonData(context, personId ?? null);
  }

  @Authorized()
  @Mutation(() => AccountPayload, {
    nullable: true,
    description: "Disables your own account, or for a region administrator anybody's. What they wrote stays.",
  })
  async disableAccount(
    @Arg('input', () => DisableAccountInput, { description: 'Whose.' }) input: DisableAccountInput,
    @Ctx() context: RequestContext,
  ) {
    return outcome(input, await deactivatePerson(context, input.personId ?? null));
  }

  @Authorized()
  @Mutation(() => AccountPayload, {
    nullable: true,
    description: 'Lets somebody whose account was disabled sign in again. For region administrators.',
  })
  async enableAccount(
    @Arg('input', () => EnableAccountInput, { description: 'Whose.' }) input: EnableAccountInput,
    @Ctx() context: RequestContext,
  ) {
    return outcome(input, await reactivatePerson(context, input.personId));
  }

  @Authorized()
  @Mutation(() => AccountPayload, {
    nullable: true,
    description:
      "Replaces your own name and address by a pseudonym everywhere, or for a region administrator anybody's. Cannot be undone.",
  })
  async eraseAccount(
    @Arg('input', () => EraseAccountInput, { description: 'Whom.' }) input: EraseAccountInput,
    @Ctx() context: RequestContext,
  ) {
    const { personId = null, confirmation } = input;
    return outcome(input, await erasePerson(context, { personId, confirmation }));
  }
}

const outcome = (input: MutationInput, problems: readonly Problem[]) =>
  payload(input, { done: problems.length === 0 }, problems);
