import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { InstitutionType, type InstitutionRow } from '../institutions/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { JoinRequest } from './join-request.entity.ts';
import { JoinRequestType } from './join-request.types.ts';
import { joinRequestsOf } from './list-join-requests.ts';

@Resolver(() => InstitutionType)
export class InstitutionJoinRequestsResolver {
  @FieldResolver(() => [JoinRequestType], {
    description: 'Who asks to act for it and waits for a decision, oldest first. Empty for those who may not decide.',
  })
  joinRequests(@Root() { id }: InstitutionRow, @Ctx() context: RequestContext): Promise<JoinRequest[]> {
    return context.load(joinRequestsOf, id);
  }
}
