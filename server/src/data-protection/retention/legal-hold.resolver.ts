import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { institutionById, InstitutionType } from '../../institutions/index.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import type { LegalHold } from './legal-hold.entity.ts';
import { LegalHoldType } from './retention.types.ts';

@Resolver(() => LegalHoldType)
export class LegalHoldResolver {
  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { institutionId, id }: LegalHold): string {
    return toGlobalId('LegalHold', institutionId, id);
  }

  @FieldResolver(() => InstitutionType, { description: 'Of which nothing may go.' })
  institution(@Root() { institutionId }: LegalHold, @Ctx() context: RequestContext): Promise<object | null> {
    return context.load(institutionById, institutionId);
  }
}
