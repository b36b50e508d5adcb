import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Actor } from '../../platform/actor.ts';
import { checkLimits, MAX_TOKENS } from '../limits/check-limits.ts';

/** What a client sends to begin a subscription. */
export interface SubscriptionRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** A subscription that may run. */
export interface PreparedSubscription {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** Checks a subscription as Apollo checks the other operations, with the same codes. */
export function prepareSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscriptionRequest,
  actor: Actor,
): PreparedSubscription | readonly GraphQLError[] {
  if (typeof query !== 'string') return [refusal('BAD_REQUEST', 'Send the subscription as `query`.')];
  const document = read(query);
  if (document instanceof GraphQLError) return [withCode('GRAPHQL_PARSE_FAILED', document)];
  const invalid = validate(schema, document);
  if (invalid.length > 0) return invalid.map((error) => withCode('GRAPHQL_VALIDATION_FAILED', error));
  const name = typeof operationName === 'string' ? operationName : null;
  const operation = getOperationAST(document, name);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return [refusal('BAD_REQUEST', 'Only one subscription runs here. Send queries and mutations to /graphql by POST.')];
  const values = (typeof variables === 'object' && variables !== null ? variables : {}) as Record<string, unknown>;
  const problems = checkOperation(schema, { document, operation, variables: values, actor });
  return problems.length > 0 ? problems : { document, operationName: name, variableValues: values };
}

interface Checked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
}

function checkOperation(schema: GraphQLSchema, checked: Checked): readonly GraphQLError[] {
  const { errors = [] } = getVariableValues(schema, checked.operation.variableDefinitions ?? [], checked.variables);
  if (errors.length > 0) return errors.map((error) => withCode('BAD_USER_INPUT', error));
  const { refusal: tooLarge } = checkLimits(schema, checked);
  return tooLarge ? [tooLarge] : [];
}

function read(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** A refusal in the words of the caller's fault. */
export const refusal = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });

const withCode = (code: string, { message, source, positions }: GraphQLError) =>
  new GraphQLError(message, { source, positions, extensions: { code } });
