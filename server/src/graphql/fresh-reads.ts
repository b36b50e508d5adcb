import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../platform/request-context.ts';

/**
 * Has each mutation begin with nothing loaded: what an earlier one of the same operation has shown may not be so any more
 * when this one is done.
 */
export function applyFreshReads(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (root, args, context: RequestContext, info) => {
      context.forget();
      return resolve(root, args, context, info);
    };
  }
  return schema;
}
