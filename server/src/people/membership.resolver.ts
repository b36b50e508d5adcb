import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { payload } from '../graphql/payload.types.ts';
import { organisationById, OrganisationType, type Membership, type Organisation } from '../organisations/index.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { addMember } from './add-member.ts';
import { AddMemberInput, AddMemberPayload } from './membership.inputs.ts';
import { MembershipType } from './membership.types.ts';
import type { Person } from './person.entity.ts';
import { personById } from './person.loader.ts';
import { PersonType } from './person.types.ts';

@Resolver(() => MembershipType)
export class MembershipResolver {
  @Authorized()
  @Mutation(() => AddMemberPayload, { nullable: true, description: 'Gives somebody a role in an organisation.' })
  async addMember(
    @Arg('input', () => AddMemberInput, { description: 'Whom, where and as what.' }) input: AddMemberInput,
    @Ctx() context: RequestContext,
  ) {
    const { membership, problems } = await addMember(context, input);
    return payload(input, { membership }, problems);
  }

  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { id }: Membership): string {
    return toGlobalId('Membership', id);
  }

  @FieldResolver(() => OrganisationType, { description: 'The organisation that the person acts for.' })
  organisation(@Root() { organisationId }: Membership, @Ctx() context: RequestContext): Promise<Organisation> {
    return context.load(organisationById, organisationId);
  }

  @FieldResolver(() => PersonType, { description: 'Who acts for it.' })
  person(@Root() { personId }: Membership, @Ctx() context: RequestContext): Promise<Person> {
    return context.load(personById, personId);
  }
}
