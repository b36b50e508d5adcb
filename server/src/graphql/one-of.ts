import { GraphQLInputObjectType, type GraphQLSchema } from 'graphql';

/** Marks an input type of which exactly one field is given: `@InputType(…) @Extensions(ONE_OF)`. */
export const ONE_OF = { oneOf: true };

/** TypeGraphQL cannot say `@oneOf` yet; graphql-js can. */
export function applyOneOf(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLInputObjectType && type.extensions['oneOf']) type.isOneOf = true;
  }
  return schema;
}
