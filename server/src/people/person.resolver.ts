import { FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { toGlobalId } from '../platform/global-id.ts';
import type { Person } from './person.entity.ts';
import { PersonType } from './person.types.ts';

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => ID, { description: 'Opaque, and the same for ever.' })
  id(@Root() { id }: Person): string {
    return toGlobalId('Person', id);
  }
}
