import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { AuthChecker } from 'type-graphql';
import { Refusals } from '../changes/index.ts';
import { refusalOf } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';
import { Forbidden } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';

function requireRight(actor: Actor, name: string): void {
  const refusal = refusalOf(actor, name);
  if (refusal) throw refusal;
}

/** `@Authorized()` tells the reader of a resolver that an operation is not for strangers; the table says for whom. */
export const authorise: AuthChecker<RequestContext> = ({ context, info }) => {
  requireRight(context.actor, `${info.parentType.name}.${info.fieldName}`);
  return true;
};

/**
 * Has every root operation ask the table of permissions before it begins, whatever its resolver says of itself. One that
 * the table does not list is refused to everybody. What an operation may be done on is the command's to ask. Whoever of
 * the two refuses, the trail tells of it.
 */
export function applyPermissions(schema: GraphQLSchema): GraphQLSchema {
  const refusals = new Refusals();
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    if (!isObjectType(root)) continue;
    for (const field of Object.values(root.getFields())) guard(field, `${root.name}.${field.name}`, refusals);
  }
  return schema;
}

function guard(field: GraphQLField<unknown, RequestContext>, name: string, refusals: Refusals): void {
  const guarded =
    (resolve: GraphQLFieldResolver<unknown, RequestContext>): GraphQLFieldResolver<unknown, RequestContext> =>
    async (root, args, context, info) => {
      try {
        requireRight(context.actor, name);
        return await resolve(root, args, context, info);
      } catch (error) {
        if (error instanceof Forbidden) await refusals.keep(context, name);
        throw error;
      }
    };
  field.resolve = guarded(field.resolve ?? defaultFieldResolver);
  // TypeGraphQL checks nothing before a subscription begins.
  if (field.subscribe) field.subscribe = guarded(field.subscribe);
}
