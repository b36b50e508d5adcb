import type { GraphQLSchema } from 'graphql';
import { isListed } from './table.ts';

/** Root operations of which the table says nothing, as `Mutation.name`. They are refused to everybody. */
export function unlistedOperations(schema: GraphQLSchema): readonly string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots
    .flatMap((root) => Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name}.${field}`))
    .filter((name) => !isListed(name));
}
