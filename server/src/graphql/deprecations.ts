import type { ApolloServerPlugin } from '@apollo/server';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  NoDeprecatedCustomRule,
  validate,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../platform/request-context.ts';

/** Tells callers in `extensions.deprecations` what they use that will go, and what to use instead. */
export const deprecations: ApolloServerPlugin<RequestContext> = {
  async serverWillStart({ schema }) {
    // Looked for once, so that a schema with nothing deprecated costs its callers nothing.
    if (hasDeprecations(schema)) announced.add(schema);
  },
  async requestDidStart() {
    let used: readonly string[] = [];
    return {
      async didResolveOperation({ schema, document }) {
        if (announced.has(schema))
          used = validate(schema, document, [NoDeprecatedCustomRule]).map(({ message }) => message);
      },
      async willSendResponse({ response }) {
        if (used.length === 0 || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, deprecations: used };
      },
    };
  },
};

const announced = new WeakSet<GraphQLSchema>();

function hasDeprecations(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some(hasDeprecatedPart) || schema.getDirectives().some(hasDeprecatedArg);
}

function hasDeprecatedPart(type: GraphQLNamedType): boolean {
  if (isEnumType(type)) return type.getValues().some(isDeprecated);
  if (isInputObjectType(type)) return Object.values(type.getFields()).some(isDeprecated);
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).some((field) => isDeprecated(field) || hasDeprecatedArg(field));
  return false;
}

interface Deprecable {
  readonly deprecationReason?: string | null | undefined;
}

const isDeprecated = ({ deprecationReason }: Deprecable): boolean => (deprecationReason ?? null) !== null;
const hasDeprecatedArg = ({ args }: { readonly args: readonly Deprecable[] }): boolean => args.some(isDeprecated);
