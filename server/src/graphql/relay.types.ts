import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { typeNameOfNode } from './nodes.ts';

@InterfaceType('Node', { description: 'Anything with a global id.', resolveType: typeNameOfNode })
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque, and the same for ever.' })
  id!: string;
}

@ObjectType('PageInfo', { description: 'Where a page lies in its list.' })
class PageInfoType {
  @Field(() => Boolean, { description: 'Whether there is a page after this one.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is a page before this one.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge: send it as `after` for the next page.',
  })
  endCursor!: string | null;
}

/** Makes the connection type of a node type, and its edge. */
export function connectionType(name: string, node: () => ClassType): ClassType {
  @ObjectType(`${name}Edge`, { description: 'One place in a list.' })
  class EdgeType {
    @Field(() => String, { description: 'This place, to continue from.' })
    cursor!: string;

    @Field(() => node(), { description: 'What is in this place.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: 'One page of a list.' })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The places of this page, in order.' })
    edges!: EdgeType[];

    @Field(() => PageInfoType, { description: 'Where this page lies.' })
    pageInfo!: PageInfoType;

    // Counted when it is asked for: a promise, which is waited for where there is a resolver.
    @Field(() => Int, { simple: false, description: 'How many there are in the whole list.' })
    totalCount!: number;
  }
  return ConnectionType;
}
