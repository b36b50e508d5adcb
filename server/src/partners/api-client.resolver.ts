import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgsType } from '../graphql/page.args.ts';
import { payload } from '../graphql/payload.types.ts';
import { organisationById, OrganisationType, type Organisation } from '../organisations/index.ts';
import type { Connection } from '../platform/connection.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { ApiClient } from './api-client.entity.ts';
import {
  ApiClientConnectionType,
  ApiClientType,
  CreateApiClientInput,
  CreateApiClientPayload,
  RevokeApiClientInput,
  RevokeApiClientPayload,
} from './api-client.types.ts';
import { createApiClient } from './create-api-client.ts';
import { listApiClients } from './find-api-client.ts';
import { revokeApiClient } from './revoke-api-client.ts';

@Resolver(() => ApiClientType)
export class ApiClientResolver {
  @Authorized()
  @Query(() => ApiClientConnectionType, { description: "Your organisation's programs, newest first." })
  apiClients(
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ApiClient>> {
    return listApiClients(context, page);
  }

  @Authorized()
  @Mutation(() => CreateApiClientPayload, {
    nullable: true,
    description: 'Makes a key for a program of your organisation.',
  })
  async createApiClient(
    @Arg('input', () => CreateApiClientInput, { description: 'Name, scopes and last day.' })
    input: CreateApiClientInput,
    @Ctx() context: RequestContext,
  ) {
    const { problems, ...created } = await createApiClient(context, input);
    return payload(input, created, problems);
  }

  @Authorized()
  @Mutation(() => RevokeApiClientPayload, {
    nullable: true,
    description: "Ends a program's key, from its next request on.",
  })
  async revokeApiClient(
    @Arg('input', () => RevokeApiClientInput, { description: 'Which program.' }) input: RevokeApiClientInput,
    @Ctx() context: RequestContext,
  ) {
    return payload(input, { client: await revokeApiClient(context, input.clientId) });
  }

  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { id }: ApiClient): string {
    return toGlobalId('ApiClient', id);
  }

  @FieldResolver(() => OrganisationType, { description: 'The partner that it belongs to.' })
  organisation(@Root() { organisationId }: ApiClient, @Ctx() context: RequestContext): Promise<Organisation> {
    return context.load(organisationById, organisationId);
  }
}
