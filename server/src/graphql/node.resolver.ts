import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { BadUserInput } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { loadNode } from './nodes.ts';
import { NodeType } from './relay.types.ts';

const MAX_NODES = 100;

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: 'The object with this id; null when there is none that you may see.',
  })
  node(
    @Arg('id', () => ID, { description: 'A global id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return loadNode(context, id);
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description: 'The objects with these ids, in their order, at most 100.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Global ids.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<(object | null)[]> {
    if (ids.length > MAX_NODES)
      throw new BadUserInput(`Ask for at most ${MAX_NODES} ids at once (you asked for ${ids.length}).`);
    return Promise.all(ids.map((id) => loadNode(context, id)));
  }
}
