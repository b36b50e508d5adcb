import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById, EditionType, type StoredEdition } from '../registry/index.ts';
import type { Programme } from './programme.entity.ts';
import { ProgrammeType } from './programme.types.ts';

@Resolver(() => ProgrammeType)
export class ProgrammeEditionResolver {
  @FieldResolver(() => EditionType, { description: 'The edition that assessments are begun with from now on.' })
  edition(@Root() { editionId }: Programme, @Ctx() context: RequestContext): Promise<StoredEdition | null> {
    return context.load(editionById, editionId);
  }
}
