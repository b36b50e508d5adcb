import {
  getVariableValues,
  print,
  type OperationDefinitionNode,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { shapeOf } from './document-shape.ts';

/** How many things a list is taken to have when its field has no `first`. */
const USUAL_LENGTH = 5;

/** Reading the schema. */
export const INTROSPECTION = 100;

/** What a mutation costs beyond what it shows: a transaction, an event, often an evaluation. */
const WRITE = 9;

/** What wraps a list and is no thing of its own. */
export const WRAPPER = /(?:Connection|Edge|^PageInfo)$/;

/**
 * One point for each object that the answer may contain: a page counts as full, other lists as having a few. Plain values
 * are free. A field for which this is wrong says so itself, by TypeGraphQL's `complexity`.
 */
const byObjects: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (field.name.startsWith('__')) return field.name === '__typename' ? 0 : INTROSPECTION;
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return 0;
  const one = (WRAPPER.test(named.name) ? 0 : 1) + childComplexity;
  const first: unknown = args['first'];
  if (typeof first === 'number') return 1 + Math.max(first, 1) * one;
  // The edges of a page were counted with the page.
  return isList(field.type) && !named.name.endsWith('Edge') ? USUAL_LENGTH * one : one;
};

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** An operation of a valid document, with the variables that it is sent with. */
export interface PricedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Prices known already. A document that is sent again is the same object: the server keeps those it has read. */
const prices = new WeakMap<OperationDefinitionNode, Map<string, number>>();

/** Beyond so many different variables of one operation, counting begins anew. */
const MAX_PRICES = 100;

/**
 * What an operation costs, in points; null when its variables are not what it declares.
 *
 * @throws GraphQLError when an argument is not what its field takes
 */
export function costOf(schema: GraphQLSchema, asked: PricedOperation): number | null {
  const known = prices.get(asked.operation) ?? new Map<string, number>();
  const key = variablesWithPrice(asked);
  const price = known.get(key);
  if (price !== undefined) return price;
  const counted = count(schema, asked);
  if (counted === null) return null;
  if (known.size >= MAX_PRICES) known.clear();
  prices.set(asked.operation, known.set(key, counted));
  return counted;
}

function count(schema: GraphQLSchema, { document, operation, variables }: PricedOperation): number | null {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return null;
  const objects = getComplexity({
    schema,
    query: document,
    variables,
    ...(operation.name && { operationName: operation.name.value }),
    estimators: [fieldExtensionsEstimator(), byObjects],
  });
  return objects + writesOf(document, operation);
}

/** What the writing in an operation costs, whatever comes of it. */
export function writesOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  return operation.operation === OperationTypeNode.MUTATION ? WRITE * shapeOf(document, operation).rootFields : 0;
}

/** Page sizes and conditions: nothing else decides a price. */
function variablesWithPrice({ operation, variables }: PricedOperation): string {
  const values = (operation.variableDefinitions ?? []).flatMap(({ type, variable: { name } }) =>
    /^(Int|Boolean)!?$/.test(print(type)) ? [variables[name.value] ?? null] : [],
  );
  return JSON.stringify(values);
}
